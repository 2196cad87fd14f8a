package org.triangulate.quiz.screen;

import java.time.Duration;
import java.util.Optional;
import org.triangulate.phrases.Phrases;

/**
 * Where in a session a question stands.
 *
 * @param number which question it is, from 1
 * @param total how many there are, as far as is known by now
 * @param again whether it was answered wrong before in this session
 * @param left how long the rest takes, or may take; empty where nobody knows
 * @param limited whether no more time is given than that
 */
public record Place(int number, int total, boolean again, Optional<Duration> left, boolean limited) {
    public static Place of(int number, int total) {
        return new Place(number, total, false, Optional.empty(), false);
    }

    /** The place in words: "3 of 14 (once more)". */
    public String inWords(Phrases phrases) {
        return again ? phrases.say("place.again", number, total) : phrases.say("place.of", number, total);
    }

    /** What is left of the time, in words: "about 6 min left", "11 min left"; empty where nobody knows. */
    public String timeInWords(Phrases phrases) {
        return left.map(time -> phrases.say(limited ? "place.left" : "place.left.about", minutes(time)))
                .orElse("");
    }

    /** In whole minutes that have begun. */
    private static long minutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }

    /** The share of the session that lies behind, from 0 to 1. */
    double done() {
        return (number - 1.0) / Math.max(1, total);
    }
}
