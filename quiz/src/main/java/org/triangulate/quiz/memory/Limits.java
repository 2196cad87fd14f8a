package org.triangulate.quiz.memory;

import java.time.Duration;

/**
 * How much somebody wants to study in a day.
 *
 * @param fresh the most new items
 * @param reviews the most items that were met before
 * @param perAnswer how long one answer takes, reading what is said about it included
 */
public record Limits(int fresh, int reviews, Duration perAnswer) {
    public Limits {
        if (fresh < 0) {
            throw new IllegalArgumentException("fresh must not be negative");
        }
        if (reviews < 0) {
            throw new IllegalArgumentException("reviews must not be negative");
        }
        if (perAnswer.isNegative()) {
            throw new IllegalArgumentException("perAnswer must not be negative");
        }
    }

    /** Twenty new items and two hundred reviews a day, at twenty seconds each. */
    public static Limits usual() {
        return new Limits(20, 200, Duration.ofSeconds(20));
    }
}
