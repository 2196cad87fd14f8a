package org.triangulate.exercises;

import java.util.List;
import org.triangulate.exercises.draw.Values;

/**
 * A task with its numbers drawn.
 *
 * @param task what is asked; of a kind without variables
 * @param values what was drawn, and under the name {@code answer} the key
 * @param mistakes the numbers that students are known to give instead, as one writes them
 */
public record Variant(Task task, Values values, List<String> mistakes) {
    public Variant {
        mistakes = List.copyOf(mistakes);
    }

    /** The only variant of a task in which nothing is drawn. */
    static Variant of(Task task) {
        return new Variant(task, Values.NONE, List.of());
    }
}
