package org.triangulate.quiz.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Brings the entries of another profile into one: those that it does not have yet, each once.
 *
 * <p>Which entry is which is told by what it says, never by its number. So it does not matter in which order profiles
 * come together, nor how often.
 */
final class Merging {
    private final Database ours;
    private final Database theirs;
    private final Set<Object> newThings = new HashSet<>();
    private final Map<Table.Sort, Integer> added = new EnumMap<>(Table.Sort.class);
    private int answers;
    private int knownAnswers;

    Merging(Database ours, Database theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Appends what is missing, all or nothing.
     *
     * @throws IllegalArgumentException when an entry is impossible, or contradicts one that is there
     */
    Merged run() {
        ours.atomically(() -> Table.ALL.forEach(this::merge));
        return new Merged(
                answers,
                added(Table.Sort.THING) - answers,
                added(Table.Sort.STATE) + added(Table.Sort.EVENT),
                knownAnswers);
    }

    private int added(Table.Sort sort) {
        return added.getOrDefault(sort, 0);
    }

    private void merge(Table table) {
        try (var insertion = ours.repeated(insertion(table));
                var comparison = ours.repeated(comparison(table))) {
            Predicate<List<Object>> isNew = switch (table.sort()) {
                case THING -> entry -> addThing(table, entry, insertion, comparison);
                case PART -> entry -> addPart(table, entry, insertion, comparison);
                case STATE -> insertion::changes;
                case EVENT -> {
                    var left = occurrences(table);
                    yield entry -> left.merge(entry, -1, Integer::sum) < 0 && insertion.changes(entry);
                }
            };
            theirs.each(select(table), table::values, entry -> count(table, isNew.test(entry)));
        }
    }

    private void count(Table table, boolean isNew) {
        if (isNew) {
            added.merge(table.sort(), 1, Integer::sum);
        }
        if (table.name().equals("answer")) {
            answers += isNew ? 1 : 0;
            knownAnswers += isNew ? 0 : 1;
        }
    }

    /** Whether a thing is new; one that is there must say the same. */
    private boolean addThing(Table table, List<Object> entry, Repeated insertion, Repeated comparison) {
        if (insertion.changes(entry)) {
            return newThings.add(entry.get(0));
        }
        return known(table, entry, comparison);
    }

    /** A part comes with its thing, or never. */
    private boolean addPart(Table table, List<Object> entry, Repeated insertion, Repeated comparison) {
        return newThings.contains(entry.get(0)) ? insertion.changes(entry) : known(table, entry, comparison);
    }

    private static boolean known(Table table, List<Object> entry, Repeated comparison) {
        if (!comparison.finds(entry)) {
            throw contradiction(table, entry);
        }
        return false;
    }

    private static IllegalArgumentException contradiction(Table table, List<Object> entry) {
        return new IllegalArgumentException(
                table.name() + " " + entry.get(0) + " says something else than the one that is there");
    }

    /** How often each event is there already. */
    private Map<List<Object>, Integer> occurrences(Table table) {
        var counts = new HashMap<List<Object>, Integer>();
        ours.each(select(table), table::values, entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    private static String insertion(Table table) {
        var places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        var insertion = "INSERT INTO " + table.name() + " (" + names(table) + ") VALUES (" + places + ")";
        return table.sort() == Table.Sort.EVENT
                ? insertion
                : insertion + " ON CONFLICT (" + String.join(", ", table.key()) + ") DO NOTHING";
    }

    private static String comparison(Table table) {
        return "SELECT 1 FROM " + table.name() + " WHERE "
                + table.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }

    private static String select(Table table) {
        return "SELECT " + names(table) + " FROM " + table.name();
    }

    private static String names(Table table) {
        return String.join(", ", table.columns());
    }
}
