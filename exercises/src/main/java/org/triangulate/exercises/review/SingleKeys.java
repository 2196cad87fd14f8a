package org.triangulate.exercises.review;

import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;

/** The items with one key among several options. */
final class SingleKeys {
    private SingleKeys() {}

    /** Their options, item by item. */
    static List<List<Option>> of(List<Item> items) {
        return items.stream()
                .map(item -> item.task().options())
                .filter(options -> options.size() > 1
                        && options.stream().filter(Option::key).count() == 1)
                .toList();
    }
}
