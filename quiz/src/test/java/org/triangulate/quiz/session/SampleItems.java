package org.triangulate.quiz.session;

import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Numeric;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.exercises.Task;
import org.triangulate.model.Quantity;

/** Items of which nothing matters but unit, kind and what they are about. */
final class SampleItems {
    private SampleItems() {}

    static Task number() {
        return Numeric.of(Quantity.parse("1"), List.of());
    }

    static Task choice() {
        return new SingleChoice(List.of(new Option("a", "", true), new Option("b", "", false)));
    }

    static Item item(String id, String unit, Task task, String... about) {
        return new Item(id, 1, unit, "", Level.REMEMBER, List.of(about), "?", task, "why", List.of());
    }
}
