package org.triangulate.docs.simulation;

import java.util.HashMap;
import java.util.Map;
import org.triangulate.quiz.memory.Rating;

/**
 * Five boxes: what is known goes one box on, what is not goes back to the first.
 *
 * <p>Source: S. Leitner, "So lernt man lernen" (1972); the boxes wait 1, 2, 4, 8 and 16 days, as in B. Settles and B.
 * Meeder, "A trainable spaced repetition model for language learning" (ACL 2016). Nothing is repeated on the same day.
 */
final class LeitnerRegimen extends Spaced {
    private static final int BOXES = 5;

    private final Map<Integer, Integer> boxes = new HashMap<>();

    LeitnerRegimen(int items) {
        super(items);
    }

    @Override
    long days(int item, Rating rating) {
        var box = rating.remembered() ? Math.min(boxes.getOrDefault(item, 0) + 1, BOXES - 1) : 0;
        boxes.put(item, box);
        return 1L << box;
    }

    @Override
    boolean isRepeated(Rating rating) {
        return false;
    }
}
