package org.triangulate.quiz.session;

import java.time.Instant;
import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;

/**
 * How far a student has come.
 *
 * @param answers how many answers were given
 * @param due how many items it is time to ask again
 * @param fresh how many items were never asked
 */
public record Progress(int answers, long due, long fresh, List<UnitProgress> units) {
    /**
     * How far a student has come in one unit.
     *
     * @param items how many items it has
     * @param met how many of them were asked
     * @param due how many of them it is time to ask again
     * @param recall the share of those met that would be recalled now, as the scheduler predicts, 0 to 1
     */
    public record UnitProgress(String id, String title, int items, long met, long due, double recall) {}

    public Progress {
        units = List.copyOf(units);
    }

    /** What the answers so far come to. */
    public static Progress of(Material material, Memories memories, int answers, Instant now) {
        var items = material.bank().items();
        var due = items.stream().filter(item -> memories.isDue(item.id(), now)).count();
        var fresh = items.stream().filter(item -> !memories.knows(item.id())).count();
        var units = material.course().units().stream()
                .map(unit -> unit(unit.id(), unit.title(), material.bank().ofUnit(unit.id()), memories, now))
                .toList();
        return new Progress(answers, due, fresh, units);
    }

    private static UnitProgress unit(String id, String title, List<Item> items, Memories memories, Instant now) {
        var met = items.stream().filter(item -> memories.knows(item.id())).toList();
        var due = met.stream().filter(item -> memories.isDue(item.id(), now)).count();
        var recall = met.stream()
                .mapToDouble(item -> memories.retrievability(item.id(), now))
                .average()
                .orElse(0);
        return new UnitProgress(id, title, items.size(), met.size(), due, recall);
    }
}
