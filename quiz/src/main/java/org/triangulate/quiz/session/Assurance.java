package org.triangulate.quiz.session;

import org.triangulate.exercises.Confidence;

/**
 * How sure a student was of an answer, and what the answer was graded with.
 *
 * @param score from 0 to 1
 */
public record Assurance(Confidence confidence, double score) {
    public double points() {
        return confidence.points(score);
    }
}
