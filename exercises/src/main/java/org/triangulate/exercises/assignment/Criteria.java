package org.triangulate.exercises.assignment;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Template;

/**
 * By what items are chosen; all of it has to fit. What is empty does not matter.
 *
 * @param about ids of facts and terms, each of which the item tests
 * @param kind a kind of task, as course files name it
 * @param gradedOnly whether only items fit that are kept for graded assignments
 */
record Criteria(
        String unit, Optional<Level> level, List<String> about, String objective, String kind, boolean gradedOnly) {
    private static final List<String> KEYS = List.of("unit", "level", "about", "objective", "kind", "graded-only");

    public Criteria {
        about = List.copyOf(about);
    }

    static Optional<Criteria> read(Fields fields) {
        var unit = fields.optionalUnit();
        var level = fields.has("level") ? Optional.of(fields.word("level", Level.class)) : Optional.<Level>empty();
        var about = Item.about(fields);
        var objective = fields.optionalObjective();
        var kind = kind(fields);
        var gradedOnly = fields.flag("graded-only");
        if (KEYS.stream().noneMatch(fields::has)) {
            fields.problem(
                    "unit",
                    Rule.MISSING,
                    "nothing is said by which to draw",
                    "write at least one of " + String.join(", ", KEYS));
        }
        return fields.build(() -> new Criteria(unit, level, about, objective, kind, gradedOnly));
    }

    private static String kind(Fields fields) {
        var kind = fields.optionalText("kind");
        if (fields.reads("kind") && !Template.kinds().contains(kind)) {
            var near = Similar.hint(kind, Template.kinds());
            var hint = near.isEmpty() ? "write one of " + String.join(", ", Template.kinds()) : near;
            fields.problem("kind", Rule.BAD_WORD, "there is no kind '" + kind + "'", hint);
        }
        return kind;
    }

    /** Whether an item fits; generated ones never do, as every student can make them. */
    boolean fit(Item item) {
        return !item.isGenerated()
                && (unit.isEmpty() || item.unit().equals(unit))
                && level.filter(wanted -> wanted != item.level()).isEmpty()
                && item.about().containsAll(about)
                && (objective.isEmpty() || item.objective().equals(objective))
                && (kind.isEmpty() || item.taskKind().equals(kind))
                && (!gradedOnly || item.gradedOnly());
    }
}
