package org.triangulate.quiz.memory;

/**
 * How the new items are portioned so that all are met, and met again, before the exam.
 *
 * <p>Each day takes what would meet all that are left in the first half of the days that are left. So most are met early,
 * can be met often, and an absence does least harm; and who plans anew every day comes to the same portions.
 *
 * @param today how many on the first of the days
 * @param unmet how many are never met within the limit
 * @param limitNeeded the least limit with which all are met at least twice
 */
public record NewItems(int today, int unmet, int limitNeeded) {
    /** The portions of so many items on so many days of study, with a limit a day. */
    public static NewItems of(int items, int days, int limit) {
        if (days == 0) {
            return new NewItems(0, items, items);
        }
        var today = Math.min(limit, portion(items, days / 2));
        return new NewItems(today, (int) Math.max(0, items - (long) limit * days), portion(items, days - 1));
    }

    private static int portion(int items, int days) {
        return (items + Math.max(days, 1) - 1) / Math.max(days, 1);
    }
}
