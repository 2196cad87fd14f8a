package org.triangulate.quiz.screen;

import java.time.LocalDate;

/**
 * How many answers were given on one day.
 *
 * @param count 0 or more
 */
public record DayCount(LocalDate day, int count) {
    public DayCount {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative");
        }
    }
}
