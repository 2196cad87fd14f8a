package org.triangulate.exercises.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Picks distractors: the same ones for the same item on every machine, and different ones for different items. */
final class Siblings {
    private Siblings() {}

    /** At most so many of the candidates, chosen by the item's id. */
    static <T> List<T> pick(String itemId, List<T> candidates, int most) {
        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(itemId.hashCode()));
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }
}
