package org.triangulate.quiz.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.memory.Backlog;
import org.triangulate.quiz.store.PlannedItem;

/**
 * Chooses what a session asks.
 *
 * <p>Two items that test the same fact do not meet in one session, as the one would give the other away; of such, the one
 * comes that asks otherwise than the fact was asked last. Units take turns, so that one never asks twice in a row where
 * that can be helped. Texts that a person marks are left out.
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

    /**
     * What a day brings: first what is due, then what is new.
     *
     * @param portion what of the items the day may take
     * @param most how many questions the session has at most
     */
    public List<PlannedItem> study(List<Item> items, Portion portion, int most) {
        var chosen = new Selection(items, most);
        var due = inOrder(items, portion.reviews());
        chosen.take(due, most);
        chosen.take(fresh(items), portion.fresh());
        return chosen.planned();
    }

    /** Something new, the units in turn, authored items and generated ones in turn within a unit. */
    public List<PlannedItem> learn(List<Item> items, int most) {
        var chosen = new Selection(items, most);
        chosen.take(fresh(items), most);
        return chosen.planned();
    }

    /** What is due, the most worth asking first. */
    public List<PlannedItem> review(List<Item> items, int most) {
        var chosen = new Selection(items, most);
        chosen.take(due(items), most);
        return chosen.planned();
    }

    /** For a drill: what is due, then what is new, then what is most likely forgotten. */
    public List<PlannedItem> drill(List<Item> items, int most) {
        var chosen = new Selection(items, most);
        chosen.take(due(items), most);
        chosen.take(fresh(items), most);
        chosen.takeAll(byRecall(graded(items), item -> memories.retrievability(item.id(), now)));
        return chosen.planned();
    }

    /** For a mock exam: the units as evenly as they have items, due or not, met or not. */
    public List<PlannedItem> mock(List<Item> items, int most) {
        var chosen = new Selection(items, most);
        chosen.take(inTurn(graded(items), this::shuffled), most);
        return chosen.planned();
    }

    /** For a date that is near: first what is most likely forgotten on it. */
    public List<PlannedItem> cram(List<Item> items, Instant date, int most) {
        var chosen = new Selection(items, most);
        chosen.take(
                byRecall(
                        graded(items),
                        item -> memories.of(item.id())
                                .map(memory -> memories.scheduler().retrievability(memory, date))
                                .orElse(0.0)),
                most);
        return chosen.planned();
    }

    /** What is new, in the order in which it is best met: within a unit what asks least of the mind comes first. */
    public List<Item> fresh(List<Item> items) {
        var fresh = graded(items).stream()
                .filter(item -> !memories.knows(item.id()))
                .toList();
        return inTurn(fresh, this::easiestFirst);
    }

    private List<Item> due(List<Item> items) {
        var due = graded(items).stream()
                .filter(item -> memories.isDue(item.id(), now))
                .map(Item::id)
                .toList();
        return inOrder(items, Backlog.inOrder(due, memories.met()::get, memories.scheduler(), now));
    }

    private static List<Item> inOrder(List<Item> items, List<String> ids) {
        var byId = items.stream().collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one));
        return graded(ids.stream().filter(byId::containsKey).map(byId::get).toList());
    }

    /** What a person marks takes an evening of its own; whoever wants it asks for it by its id. */
    private static List<Item> graded(List<Item> items) {
        return items.stream().filter(item -> item.task().rubric().isEmpty()).toList();
    }

    private static List<Item> byRecall(List<Item> items, ToDoubleFunction<Item> recall) {
        return items.stream()
                .sorted(Comparator.comparingDouble(recall).thenComparing(Item::id))
                .toList();
    }

    /** What was chosen so far. */
    private final class Selection {
        private final List<Item> all;
        private final int most;
        private final List<Item> chosen = new ArrayList<>();
        private final Set<String> tested = new HashSet<>();

        Selection(List<Item> all, int most) {
            this.all = all;
            this.most = most;
        }

        /** Takes so many of the items as there is room for, the units in turn, of one fact one item. */
        void take(List<Item> items, int atMost) {
            var room = Math.min(atMost, most - chosen.size());
            var taken = new Variety(all, items, memories)
                    .inOrder().stream()
                            .filter(this::isApart)
                            .limit(Math.max(0, room))
                            .toList();
            Interleaving.byUnit(taken).forEach(chosen::add);
        }

        /** Takes what there is room for, whatever else it asks about. */
        void takeAll(List<Item> items) {
            items.stream()
                    .filter(item -> !chosen.contains(item))
                    .limit(Math.max(0, most - chosen.size()))
                    .forEach(chosen::add);
        }

        private boolean isApart(Item item) {
            return !chosen.contains(item)
                    && (item.about().isEmpty() || tested.add(item.about().get(0)));
        }

        List<PlannedItem> planned() {
            return chosen.stream()
                    .map(item -> new PlannedItem(item.id(), chance.nextLong()))
                    .toList();
        }
    }

    /** One item of each unit after the other; authored items and generated ones in turn within a unit. */
    private List<Item> inTurn(List<Item> items, UnaryOperator<List<Item>> order) {
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        items.forEach(item ->
                byUnit.computeIfAbsent(item.unit(), unit -> new ArrayList<>()).add(item));
        byUnit.replaceAll((unit, list) -> mixed(list, order));
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

    private static List<Item> mixed(List<Item> items, UnaryOperator<List<Item>> order) {
        var authored =
                order.apply(items.stream().filter(item -> !item.isGenerated()).toList());
        var generated = order.apply(items.stream().filter(Item::isGenerated).toList());
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

    /** Facts before what is to be done with them, and by chance among equals. */
    private List<Item> easiestFirst(List<Item> items) {
        return shuffled(items).stream()
                .sorted(Comparator.comparing(Item::level))
                .toList();
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
