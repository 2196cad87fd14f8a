package org.triangulate.quiz.memory;

import java.time.Instant;

/**
 * The examination that somebody studies for.
 *
 * @param at when it begins
 * @param recall the chance of recall that every item should have then, between 0 and 1
 */
public record Exam(Instant at, double recall) {
    public Exam {
        if (!(recall > 0 && recall < 1)) {
            throw new IllegalArgumentException("recall lies between 0 and 1, not " + recall);
        }
    }
}
