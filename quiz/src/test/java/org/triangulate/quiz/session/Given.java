package org.triangulate.quiz.session;

import java.time.Duration;
import java.time.Instant;
import org.triangulate.quiz.store.Answer;

/** Answers as a student might have given them. */
final class Given {
    static final Instant START = Instant.parse("2026-03-01T18:00:00Z");

    private Given() {}

    /** An answer so many days after the start. */
    static Answer at(String item, double day, int rating) {
        return answer(item, "typed " + rating, rating, 0, Duration.ofSeconds(5), day);
    }

    static Answer at(String item, double day, int rating, Duration took) {
        return answer(item, "typed " + rating, rating, 0, took, day);
    }

    static Answer hinted(String item, double day, int rating) {
        return answer(item, "typed " + rating, rating, 1, Duration.ofSeconds(1), day);
    }

    static Answer saying(String item, double day, int rating, String typed) {
        return answer(item, typed, rating, 0, Duration.ofSeconds(5), day);
    }

    private static Answer answer(String item, String typed, int rating, int hints, Duration took, double day) {
        var verdict = rating == 1 ? "wrong" : "right";
        var at = START.plusSeconds(Math.round(day * 86_400));
        return new Answer(item + day, "s", "c", item, 0, typed, verdict, rating == 1 ? 0 : 1, rating, hints, took, at);
    }
}
