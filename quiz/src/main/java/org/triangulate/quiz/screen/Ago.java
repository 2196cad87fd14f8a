package org.triangulate.quiz.screen;

import java.time.Duration;
import java.time.Instant;
import org.triangulate.phrases.Phrase;

/** How long ago something was, in words: "2 days ago". */
public final class Ago {
    private Ago() {}

    public static Phrase of(Instant then, Instant now) {
        var past = Duration.between(then, now);
        if (past.toMinutes() < 1) {
            return Phrase.of("ago.now");
        }
        if (past.toHours() < 1) {
            return Phrase.count("ago.minute", past.toMinutes());
        }
        return past.toDays() < 1 ? Phrase.count("ago.hour", past.toHours()) : Phrase.count("ago.day", past.toDays());
    }
}
