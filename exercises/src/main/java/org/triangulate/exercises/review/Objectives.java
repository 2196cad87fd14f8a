package org.triangulate.exercises.review;

import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;

/** Every unit has items, every objective is served by an authored one, and each of these serves one of its unit's. */
final class Objectives {
    private Objectives() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        course.units().forEach(unit -> judge(unit, items, remarks));
    }

    private static void judge(Unit unit, List<Item> items, Remarks remarks) {
        var all = items.stream().filter(item -> item.unit().equals(unit.id())).toList();
        var own = all.stream().filter(item -> !item.isGenerated()).toList();
        if (all.isEmpty()) {
            remarks.on(
                    unit.key(),
                    Rule.EMPTY_UNIT,
                    "the unit '" + unit.id() + "' has no items",
                    "write some, or take the unit out");
        }
        for (var objective : unit.objectives()) {
            if (own.stream().noneMatch(item -> item.objective().equals(objective.id()))) {
                remarks.on(
                        objective.key(),
                        Rule.IDLE_OBJECTIVE,
                        "no item of the unit serves the objective '" + objective.id() + "'",
                        "write one with 'objective: " + objective.id() + "'");
            }
        }
        judgeItems(unit, own, remarks);
    }

    /** Each item of a unit serves one of its objectives. */
    static void judgeItems(Unit unit, List<Item> items, Remarks remarks) {
        var ids = unit.objectives().stream().map(objective -> objective.id()).toList();
        items.stream()
                .filter(item -> !ids.isEmpty() && !ids.contains(item.objective()))
                .forEach(item -> remarks.on(
                        item.id(),
                        Rule.NO_OBJECTIVE,
                        item.objective().isEmpty()
                                ? "the item names no objective"
                                : "'" + item.objective() + "' is no objective of the unit '" + unit.id() + "'",
                        "the unit's objectives are " + String.join(", ", ids)));
    }
}
