package org.triangulate.quiz.memory;

/**
 * How the new items are portioned so that all are met, and met again, before the exam.
 *
 * @param perDay how many on a day
 * @param unmet how many are never met within the limit
 * @param limitNeeded the least limit with which all are met at least twice
 */
public record NewItems(int perDay, int unmet, int limitNeeded) {
    /** The last days are for repeating: a quarter of the time, a week at most. */
    private static final int REPEATING_SHARE = 4;

    private static final int LONGEST_REPEATING = 7;

    /** The portions of so many items on so many days of study, with a limit a day. */
    static NewItems of(int items, int days, int limit) {
        if (days == 0) {
            return new NewItems(0, items, items);
        }
        var repeating = Math.min(Math.max(days / REPEATING_SHARE, 1), LONGEST_REPEATING);
        var perDay = Math.min(limit, portion(items, days - repeating));
        return new NewItems(perDay, Math.max(0, items - perDay * days), portion(items, days - 1));
    }

    private static int portion(int items, int days) {
        return (items + Math.max(days, 1) - 1) / Math.max(days, 1);
    }
}
