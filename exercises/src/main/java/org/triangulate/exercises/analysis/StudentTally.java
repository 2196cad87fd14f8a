package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.Optional;

/** What adds up of one student's outcomes, beside the points. */
final class StudentTally {
    private final String student;
    private int questions;
    private int answered;
    private int unmarked;
    private long millis;
    private boolean timed;

    StudentTally(String student) {
        this.student = student;
    }

    void add(Outcome outcome) {
        questions++;
        answered += outcome.answered() ? 1 : 0;
        unmarked += outcome.marked() ? 0 : 1;
        outcome.time().ifPresent(time -> {
            timed = true;
            millis += Math.max(0, time.toMillis());
        });
    }

    StudentResult result(double points, double possible) {
        return new StudentResult(
                student,
                points,
                possible,
                answered,
                questions,
                unmarked,
                timed ? Optional.of(Duration.ofMillis(millis)) : Optional.empty());
    }
}
