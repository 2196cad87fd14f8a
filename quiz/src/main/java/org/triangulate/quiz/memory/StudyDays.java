package org.triangulate.quiz.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days as students count them: what is answered at one in the morning still belongs to the evening before.
 *
 * @param zone where the student lives
 */
public record StudyDays(ZoneId zone) {
    /** When a new day of study begins. */
    private static final int FIRST_HOUR = 4;

    /** The day to which a time belongs. */
    public LocalDate of(Instant time) {
        return time.atZone(zone).toLocalDateTime().minusHours(FIRST_HOUR).toLocalDate();
    }

    /** When a day begins. */
    public Instant start(LocalDate day) {
        return day.atTime(FIRST_HOUR, 0).atZone(zone).toInstant();
    }
}
