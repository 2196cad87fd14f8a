package org.triangulate.docs.assignments;

import java.time.Duration;
import java.time.Instant;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.assignment.Registered;

/** The work of a synthetic student as it grows, with times. */
final class SyntheticWork {
    private static final double TIMES_FOR_ESSAY = 20;

    private static final double CHANCE_OF_A_BREAK = 0.06;

    private static final Duration LONGEST_BREAK = Duration.ofHours(14);

    private static final Duration BEFORE_THE_END = Duration.ofDays(2);

    /** Whose work comes a day late; who works in the time of an extension; whose clock is put back. */
    private static final String LATE = "s-009";

    private static final String EXTENDED = "s-017";

    private static final String PUT_BACK = "s-012";

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final SyntheticStudent student;
    private final String id;
    private Work work;
    private Instant now;

    SyntheticWork(Registered registered, SyntheticStudent student, String key, Assignment assignment) {
        this.student = student;
        this.id = registered.student();
        this.work = Work.none(registered.booklet(), id, key);
        this.now = begun(assignment);
        work = work.with(Act.OPENED, now);
    }

    private Instant begun(Assignment assignment) {
        var opens = assignment.window().opens().orElseThrow();
        var closes = assignment.window().closes().orElseThrow();
        var share = student.chance().nextDouble();
        return switch (id) {
            case LATE -> closes.plus(Duration.ofHours(9));
            case EXTENDED -> closes.plus(Duration.ofDays(3));
            default ->
                opens.plusSeconds((long) (share
                        * Duration.between(opens, closes.minus(BEFORE_THE_END)).toSeconds()));
        };
    }

    void answer(int place, String typed) {
        pause();
        keep(place, typed, 1);
    }

    void write(int place, String text) {
        keep(place, text, TIMES_FOR_ESSAY);
    }

    void skip() {
        now = now.plusMillis(student.milliseconds(1));
    }

    private void keep(int place, String typed, double times) {
        now = now.plusMillis(student.milliseconds(times));
        if (id.equals(PUT_BACK) && place == 5) {
            now = now.minus(AN_HOUR);
        }
        work = work.with(Act.ANSWERED, place, typed, 0, now);
    }

    private void pause() {
        if (student.chance().nextDouble() < CHANCE_OF_A_BREAK) {
            now = now.plusSeconds((long) (student.chance().nextDouble() * LONGEST_BREAK.toSeconds()));
            work = work.with(Act.RESUMED, now);
        }
    }

    Work handedIn() {
        now = now.plusMillis(student.milliseconds(2));
        work = work.with(Act.CONFIRMED, now);
        now = now.plusMillis(student.milliseconds(0.1));
        return work.with(Act.HANDED_IN, now);
    }
}
