package org.triangulate.quiz.session;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.triangulate.exercises.Item;

/**
 * Has a fact asked otherwise than it was asked last: of several items about one fact, those of another kind come first.
 *
 * <p>Who meets a fact always in the same words learns the words. The order of the facts stays as it was.
 */
final class Variety {
    private final List<Item> items;
    private final Map<String, Class<?>> lastKind = new HashMap<>();

    /**
     * @param all the items among which a fact was asked before, and those to be put in order
     */
    Variety(List<Item> all, List<Item> items, Memories memories) {
        this.items = items;
        all.stream()
                .filter(item -> !item.about().isEmpty() && memories.knows(item.id()))
                .sorted(Comparator.comparing(
                        item -> memories.of(item.id()).orElseThrow().reviewed()))
                .forEach(item -> lastKind.put(fact(item), item.task().getClass()));
    }

    List<Item> inOrder() {
        Map<String, Deque<Item>> byFact = items.stream()
                .filter(item -> !item.about().isEmpty())
                .sorted(Comparator.comparing(this::asksAsBefore))
                .collect(Collectors.groupingBy(Variety::fact, Collectors.toCollection(ArrayDeque::new)));
        return items.stream()
                .map(item -> item.about().isEmpty()
                        ? item
                        : Objects.requireNonNull(byFact.get(fact(item))).removeFirst())
                .toList();
    }

    private boolean asksAsBefore(Item item) {
        return item.task().getClass().equals(lastKind.get(fact(item)));
    }

    private static String fact(Item item) {
        return item.about().get(0);
    }
}
