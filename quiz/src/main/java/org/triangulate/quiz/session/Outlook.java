package org.triangulate.quiz.session;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What lies before a student today.
 *
 * @param questions how many questions are left of today's work
 * @param takes how long they are likely to take
 * @param daysToExam how many days are left until the exam, 0 on its day; empty where none is set or it is over
 * @param interrupted whether a session of today broke off
 */
public record Outlook(int questions, Duration takes, OptionalLong daysToExam, boolean interrupted) {
    /** Nothing to do, and no exam. */
    public static final Outlook NOTHING = new Outlook(0, Duration.ZERO, OptionalLong.empty(), false);
}
