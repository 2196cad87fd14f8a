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
        var isKnown = known(table);
        theirs.each(select(table), table::values, entry -> {
            var known = isKnown.test(entry);
            if (!known) {
                append(table, entry);
            }
            if (table.name().equals("answer")) {
                answers += known ? 0 : 1;
                knownAnswers += known ? 1 : 0;
            }
        });
    }

    private Predicate<List<Object>> known(Table table) {
        return switch (table.sort()) {
            case THING -> entry -> isSame(table, entry);
            case PART -> entry -> isSame(table, entry) || !isNewPart(table, entry);
            case STATE -> entry -> isThere(table, table.key(), entry);
            case EVENT -> {
                var left = new HashMap<>(occurrences(table));
                yield entry -> left.merge(entry, -1, Integer::sum) >= 0;
            }
        };
    }

    /** Whether an entry is there; one that is there must say the same. */
    private boolean isSame(Table table, List<Object> entry) {
        if (!isThere(table, table.key(), entry)) {
            return false;
        }
        if (!isThere(table, table.columns(), entry)) {
            throw contradiction(table, entry);
        }
        return true;
    }

    /** A part comes with its thing, or never. */
    private boolean isNewPart(Table table, List<Object> entry) {
        if (!newThings.contains(entry.get(0))) {
            throw contradiction(table, entry);
        }
        return true;
    }

    private static IllegalArgumentException contradiction(Table table, List<Object> entry) {
        return new IllegalArgumentException(
                table.name() + " " + entry.get(0) + " says something else than the one that is there");
    }

    private boolean isThere(Table table, List<String> columns, List<Object> entry) {
        var conditions = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        var values = entry.subList(0, columns.size()).toArray();
        return ours.first("SELECT 1 FROM " + table.name() + " WHERE " + conditions, row -> true, values)
                .isPresent();
    }

    /** How often each event is there already. */
    private Map<List<Object>, Integer> occurrences(Table table) {
        var counts = new HashMap<List<Object>, Integer>();
        ours.each(select(table), table::values, entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    private void append(Table table, List<Object> entry) {
        var places = entry.stream().map(value -> "?").collect(Collectors.joining(", "));
        ours.run("INSERT INTO " + table.name() + " (" + names(table) + ") VALUES (" + places + ")", entry.toArray());
        if (table.sort() == Table.Sort.THING) {
            newThings.add(entry.get(0));
        }
        added.merge(table.sort(), 1, Integer::sum);
    }

    private static String select(Table table) {
        return "SELECT " + names(table) + " FROM " + table.name();
    }

    private static String names(Table table) {
        return String.join(", ", table.columns());
    }
}
