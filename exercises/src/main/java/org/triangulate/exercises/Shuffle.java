package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Puts things in a random order: the Fisher–Yates shuffle, the same on every JDK for one generator. */
public final class Shuffle {
    private Shuffle() {}

    /** The same things in another order. */
    public static <T> List<T> of(List<T> things, RandomGenerator chance) {
        var shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        return List.copyOf(shuffled);
    }
}
