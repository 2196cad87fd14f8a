package org.triangulate.quiz.memory;

import java.util.List;

/**
 * What to study on each day until the exam, and how much will be remembered on it.
 *
 * <p>Example: {@code plan.days().get(0)} is what to do today, {@code plan.recall()} what share of the whole course is
 * likely to be remembered on the day of the exam by somebody who keeps to the plan.
 *
 * @param days the days of study that are left, today first; none when the exam is over
 * @param newItems how the new items are portioned, and whether the limit suffices
 * @param onceOnly how many new items are met but not met again before the exam
 * @param recall the mean chance of recall at the exam over all items, those never met counting as 0
 * @param recallOfMet the same over the items that will have been met; 0 without any
 * @param below how many items that will have been met stay below the recall that is wanted
 */
public record ExamPlan(
        List<StudyDay> days, NewItems newItems, int onceOnly, double recall, double recallOfMet, int below) {
    public ExamPlan {
        days = List.copyOf(days);
    }

    /** Whether everything is met, and met again, before the exam. */
    public boolean meetsAll() {
        return newItems.unmet() == 0 && onceOnly == 0;
    }
}
