package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.triangulate.exercises.Item;

/**
 * Puts items in an order in which a unit never follows itself, where that can be helped.
 *
 * <p>Who changes the topic from question to question remembers more of each than who takes them one by one (Rohrer and
 * Taylor 2007). Otherwise the order stays as it was.
 */
final class Interleaving {
    private Interleaving() {}

    static List<Item> byUnit(List<Item> items) {
        var waiting = new ArrayList<>(items);
        var ordered = new ArrayList<Item>();
        while (!waiting.isEmpty()) {
            var last = ordered.isEmpty() ? "" : ordered.get(ordered.size() - 1).unit();
            var next = next(waiting, last);
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** A unit that has more than half of what waits comes as soon as it can, or it would follow itself at the end. */
    private static Item next(List<Item> waiting, String last) {
        var counts = waiting.stream().collect(Collectors.groupingBy(Item::unit, Collectors.counting()));
        Predicate<Item> isAnother = item -> !item.unit().equals(last);
        return waiting.stream()
                .filter(isAnother.and(item -> counts.getOrDefault(item.unit(), 0L) * 2 > waiting.size()))
                .findFirst()
                .or(() -> waiting.stream().filter(isAnother).findFirst())
                .orElse(waiting.get(0));
    }
}
