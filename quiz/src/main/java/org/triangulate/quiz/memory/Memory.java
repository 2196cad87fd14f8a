package org.triangulate.quiz.memory;

import java.time.Instant;

/**
 * What one student's memory of one item is thought to be like.
 *
 * @param stability how long it lasts: the days until the chance of recall has fallen to 90 %, 0.001 to 36500
 * @param difficulty how hard the item is for this student, 1 (easy) to 10
 * @param reviewed when it was last asked
 * @param due when it is best asked again
 * @param phase whether it is counted in steps of a session or in days
 * @param step which step of the phase it waits for, from 0; 0 too when it is counted in days
 */
public record Memory(double stability, double difficulty, Instant reviewed, Instant due, Phase phase, int step) {
    public Memory {
        require(stability >= Formulas.LEAST_STABILITY && stability <= Formulas.MOST_STABILITY, "stability", stability);
        require(difficulty >= 1 && difficulty <= 10, "difficulty", difficulty);
        require(step >= 0, "step", step);
    }

    /** Whether it is time to ask again. */
    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    private static void require(boolean inRange, String name, double value) {
        if (!inRange) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }
}
