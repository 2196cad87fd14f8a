package org.triangulate.quiz.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a student did with a question before its answer counted: took a hint, or tried and was to try again.
 *
 * @param typed what was typed, letter by letter
 * @param score what the attempt was graded with, 0 to 1; 0 for a hint
 * @param at when it was
 */
public record Trial(Kind kind, String typed, double score, Instant at) {
    /** What sort of step it was. */
    public enum Kind {
        HINT,
        ATTEMPT
    }

    public Trial {
        Check.require(score >= 0 && score <= 1, "score", "is 0 to 1, not " + score);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
