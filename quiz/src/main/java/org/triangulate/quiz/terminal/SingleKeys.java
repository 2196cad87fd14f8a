package org.triangulate.quiz.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jline.reader.LineReader;

/**
 * Makes single letters a whole reply.
 *
 * <p>Who is used to Enter presses it all the same, right behind the letter. That Enter belongs to the reply that is
 * already given: the next question, which nobody can have read yet, is not answered with nothing.
 */
final class SingleKeys {
    private static final Duration HABIT = Duration.ofMillis(400);

    private final LineReader reader;
    private final InstantSource clock;
    private String keys = "";
    private boolean taken;
    private Instant asked = Instant.EPOCH;

    private SingleKeys(LineReader reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Puts itself between the keys and what a reader does with them. */
    static SingleKeys at(LineReader reader, InstantSource clock) {
        var single = new SingleKeys(reader, clock);
        reader.getWidgets().put(LineReader.SELF_INSERT, single::insert);
        reader.getWidgets().put(LineReader.ACCEPT_LINE, single::accept);
        return single;
    }

    /** Somebody is asked, and these letters are a whole reply. */
    void are(String letters) {
        keys = letters;
        asked = taken ? clock.instant() : Instant.EPOCH;
        taken = false;
    }

    private boolean insert() {
        var first = reader.getBuffer().length() == 0;
        var done = original(LineReader.SELF_INSERT);
        if (first && keys.contains(reader.getLastBinding())) {
            taken = true;
            return original(LineReader.ACCEPT_LINE);
        }
        return done;
    }

    private boolean accept() {
        var habit = reader.getBuffer().length() == 0
                && Duration.between(asked, clock.instant()).compareTo(HABIT) < 0;
        asked = Instant.EPOCH;
        return habit || original(LineReader.ACCEPT_LINE);
    }

    /** JLine keeps what a key did at first under the same name behind a dot. */
    private boolean original(String widget) {
        reader.callWidget("." + widget);
        return true;
    }
}
