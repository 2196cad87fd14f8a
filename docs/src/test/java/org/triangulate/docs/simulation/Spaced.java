package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.triangulate.quiz.memory.Rating;

/**
 * What regimens with a day on which each item is due have in common: what is due comes first, then what failed today once
 * more, then what is new, and when nothing is left of these, what is due next.
 */
abstract class Spaced implements Regimen {
    private final int items;
    private final Map<Integer, Instant> dues = new HashMap<>();
    private final Deque<Integer> today = new ArrayDeque<>();
    private final Deque<Integer> repeated = new ArrayDeque<>();
    private int met;

    Spaced(int items) {
        this.items = items;
    }

    @Override
    public final void begin(Instant now, int answers) {
        var evening = now.plus(Duration.ofHours(6));
        today.clear();
        repeated.clear();
        dues.entrySet().stream()
                .filter(due -> !due.getValue().isAfter(evening))
                .sorted(Map.Entry.<Integer, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(due -> today.add(due.getKey()));
    }

    @Override
    public final int next(Instant now) {
        if (!today.isEmpty()) {
            return today.remove();
        }
        if (!repeated.isEmpty()) {
            return repeated.remove();
        }
        return met < items ? met++ : nextDue();
    }

    private int nextDue() {
        return dues.entrySet().stream()
                .min(Map.Entry.<Integer, Instant>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .orElseThrow()
                .getKey();
    }

    @Override
    public final void take(int item, Rating rating, Instant at) {
        dues.put(item, at.plus(Duration.ofDays(days(item, rating))));
        if (isRepeated(rating)) {
            repeated.add(item);
        }
    }

    /** The days until an item that was just answered is due. */
    abstract long days(int item, Rating rating);

    /** Whether an item comes once more on the same day. */
    abstract boolean isRepeated(Rating rating);
}
