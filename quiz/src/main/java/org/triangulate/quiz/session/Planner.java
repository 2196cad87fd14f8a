package org.triangulate.quiz.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.store.PlannedItem;

/**
 * Chooses what a session asks: first what is due, the most forgotten first, then what is new, the units in turn.
 *
 * <p>Two items that test the same fact do not meet in one session, as the one would give the other away. Texts that a
 * person marks are left out.
 */
public final class Planner {
    private final Memories memories;
    private final Instant now;
    private final RandomGenerator chance;

    public Planner(Memories memories, Instant now, RandomGenerator chance) {
        this.memories = memories;
        this.now = now;
        this.chance = chance;
    }

    /** At most so many of the items, in the order in which they are to be asked. */
    public List<PlannedItem> plan(List<Item> items, int most) {
        var chosen = new ArrayList<PlannedItem>();
        var tested = new HashSet<String>();
        for (var item : inOrder(graded(items))) {
            if (chosen.size() < most && isApart(item, tested)) {
                tested.addAll(item.about());
                chosen.add(new PlannedItem(item.id(), chance.nextLong()));
            }
        }
        return chosen;
    }

    /** What is due, the most likely forgotten first, and then what was never asked. */
    private List<Item> inOrder(List<Item> items) {
        var ordered = new ArrayList<Item>();
        items.stream().filter(this::isDue).sorted(byRetrievability()).forEach(ordered::add);
        ordered.addAll(
                inTurn(items.stream().filter(item -> !memories.knows(item.id())).toList()));
        return ordered;
    }

    /** At most so many items for a drill: due, then new, then the ones that are most likely forgotten. */
    public List<PlannedItem> drill(List<Item> items, int most) {
        var chosen = new ArrayList<>(plan(items, most));
        var taken = new HashSet<>(chosen.stream().map(PlannedItem::item).toList());
        graded(items).stream()
                .filter(item -> !taken.contains(item.id()))
                .sorted(byRetrievability())
                .limit(Math.max(0, most - chosen.size()))
                .forEach(item -> chosen.add(new PlannedItem(item.id(), chance.nextLong())));
        return chosen;
    }

    /** What a person marks takes an evening of its own; whoever wants it asks for it by its id. */
    private static List<Item> graded(List<Item> items) {
        return items.stream().filter(item -> item.task().rubric().isEmpty()).toList();
    }

    private boolean isDue(Item item) {
        return memories.isDue(item.id(), now);
    }

    private Comparator<Item> byRetrievability() {
        return Comparator.<Item>comparingDouble(item -> memories.retrievability(item.id(), now))
                .thenComparing(Item::id);
    }

    private static boolean isApart(Item item, Set<String> tested) {
        return item.about().isEmpty() || !tested.contains(item.about().get(0));
    }

    /** One item of each unit after the other; authored items and generated ones in turn within a unit. */
    private List<Item> inTurn(List<Item> items) {
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        items.forEach(item ->
                byUnit.computeIfAbsent(item.unit(), unit -> new ArrayList<>()).add(item));
        byUnit.replaceAll((unit, list) -> mixed(list));
        var ordered = new ArrayList<Item>();
        for (int round = 0; ordered.size() < items.size(); round++) {
            for (var list : byUnit.values()) {
                if (round < list.size()) {
                    ordered.add(list.get(round));
                }
            }
        }
        return ordered;
    }

    private List<Item> mixed(List<Item> items) {
        var authored =
                shuffled(items.stream().filter(item -> !item.isGenerated()).toList());
        var generated = shuffled(items.stream().filter(Item::isGenerated).toList());
        var mixed = new ArrayList<Item>();
        for (int i = 0; i < Math.max(authored.size(), generated.size()); i++) {
            if (i < authored.size()) {
                mixed.add(authored.get(i));
            }
            if (i < generated.size()) {
                mixed.add(generated.get(i));
            }
        }
        return mixed;
    }

    private List<Item> shuffled(List<Item> items) {
        record Drawn(Item item, long lot) {}
        return items.stream()
                .map(item -> new Drawn(item, chance.nextLong()))
                .sorted(Comparator.comparingLong(Drawn::lot))
                .map(Drawn::item)
                .toList();
    }
}
