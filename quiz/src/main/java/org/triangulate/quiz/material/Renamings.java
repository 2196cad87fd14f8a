package org.triangulate.quiz.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.FormerIds;
import org.triangulate.exercises.Item;

/**
 * By which id a thing goes now that a student met under another.
 *
 * <p>The id of a generated item is made of those of its facts, and so follows them: where the event {@code gas-stop}
 * went by {@code gas-cut} before, {@code gen-year-gas-cut} is {@code gen-year-gas-stop} now.
 */
public final class Renamings {
    private final FormerIds formerIds;
    private final Map<String, String> generated = new HashMap<>();

    Renamings(FormerIds formerIds, List<Item> items) {
        this.formerIds = formerIds;
        items.stream().filter(Item::isGenerated).forEach(this::follow);
        items.forEach(item -> generated.remove(item.id()));
    }

    private void follow(Item item) {
        for (var id : item.about()) {
            for (var former : formerIds.of(id)) {
                generated.putIfAbsent(replaced(item.id(), id, former), item.id());
            }
        }
    }

    /** A generated id ends with the id of a fact, or has one between the hyphens. */
    private static String replaced(String generatedId, String id, String former) {
        return (generatedId + "-").replace("-" + id + "-", "-" + former + "-").replaceFirst("-$", "");
    }

    /** The id by which a thing goes now; the id itself where it was never called otherwise. */
    public String current(String id) {
        return generated.getOrDefault(id, formerIds.current(id));
    }
}
