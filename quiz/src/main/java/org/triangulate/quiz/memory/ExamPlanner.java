package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Fits the days of study to the date of an exam.
 *
 * <p>Example:
 *
 * <pre>{@code
 * var planner = new ExamPlanner(scheduler, new Exam(instant, 0.9), Limits.usual(), 0.5);
 * planner.plan(standing, agenda, now).recall();
 * }</pre>
 *
 * <p>The new items are spread so that all are met with days left to meet them again. What is due is asked when it is
 * due. And what would not be remembered well enough on the day of the exam is asked earlier than its memory alone asks
 * for: as late as the limits allow, since a late repetition is the best one for the exam. None of this changes how
 * memories are reckoned: after the exam everything goes on as if it had not been.
 *
 * @param scheduler reckons the memories
 * @param exam what is studied for
 * @param limits what is wanted of a day at most
 * @param firstRight the chance that a new item is answered rightly at once, 0 to 1: the student's own share so far
 */
public record ExamPlanner(Scheduler scheduler, Exam exam, Limits limits, double firstRight) {
    public ExamPlanner {
        if (!(firstRight >= 0 && firstRight <= 1)) {
            throw new IllegalArgumentException("firstRight is 0 to 1, not " + firstRight);
        }
    }

    /**
     * The plan from today on, as if every day's study were at this time of the day.
     *
     * @param agenda on which days the items that were met are asked otherwise
     */
    public ExamPlan plan(Standing standing, Agenda agenda, Instant now) {
        var count = daysOfStudy(agenda.days(), now);
        var newItems = NewItems.of(standing.fresh().size(), count, limits.fresh());
        var run = new ExamRun(this, standing, agenda);
        var days = new ArrayList<StudyDay>();
        for (int day = 0; day < count; day++) {
            days.add(run.day(now.plus(Duration.ofDays(day)), count - day - 1));
        }
        return run.plan(days, newItems);
    }

    /** What the plan has for today, without going through the other days; empty when the exam is over. */
    public Optional<StudyDay> today(Standing standing, Agenda agenda, Instant now) {
        var count = daysOfStudy(agenda.days(), now);
        return count == 0 ? Optional.empty() : Optional.of(new ExamRun(this, standing, agenda).day(now, count - 1));
    }

    /** The days before that of the exam; on its very day, that one while there is time. */
    private int daysOfStudy(StudyDays days, Instant now) {
        var left = ChronoUnit.DAYS.between(days.of(now), days.of(exam.at()));
        return left > 0 ? (int) left : now.isBefore(exam.at()) ? 1 : 0;
    }
}
