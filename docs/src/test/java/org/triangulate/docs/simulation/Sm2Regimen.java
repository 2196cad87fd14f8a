package org.triangulate.docs.simulation;

import java.util.HashMap;
import java.util.Map;
import org.triangulate.quiz.memory.Rating;

/**
 * SuperMemo 2: intervals of 1 and 6 days, then each the last one times the ease of the item.
 *
 * <p>Source: P. A. Wozniak, "Optimization of learning" (1990), section 3.2, "Application of a computer to improve the
 * results obtained in working with the SuperMemo method", https://super-memory.com/english/ol/sm2.htm. Again, hard, good
 * and easy are its qualities 1, 3, 4 and 5. What was below 4 is repeated on the same day until it is not; such a
 * repetition changes neither interval nor ease.
 */
final class Sm2Regimen extends Spaced {
    private final Map<Integer, Card> cards = new HashMap<>();

    private record Card(int repetitions, double interval, double ease, boolean repeating) {
        static final Card NEW = new Card(0, 0, 2.5, false);

        Card after(int quality) {
            if (repeating) {
                return new Card(repetitions, interval, ease, quality < 4);
            }
            var changed = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
            if (quality < 3) {
                return new Card(0, 1, ease, true);
            }
            var next = repetitions == 0 ? 1 : repetitions == 1 ? 6 : Math.ceil(interval * changed);
            return new Card(repetitions + 1, next, changed, quality < 4);
        }
    }

    Sm2Regimen(int items) {
        super(items);
    }

    @Override
    long days(int item, Rating rating) {
        var card = cards.getOrDefault(item, Card.NEW).after(quality(rating));
        cards.put(item, card);
        return Math.max(1, Math.round(card.interval()));
    }

    @Override
    boolean isRepeated(Rating rating) {
        return quality(rating) < 4;
    }

    private static int quality(Rating rating) {
        return rating == Rating.AGAIN ? 1 : rating.number() + 1;
    }
}
