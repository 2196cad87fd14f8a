package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;

/**
 * The items of a course.
 *
 * <p>Example: {@code bank.find("transit-share-gas")}, {@code bank.ofUnit("energy")}.
 */
public final class ItemBank {
    /** The folder of a course that holds its items. */
    public static final String PART = "exercises";

    private final Map<String, Item> items = new LinkedHashMap<>();

    public ItemBank(List<Item> items) {
        items.forEach(item -> this.items.put(item.id(), item));
    }

    /**
     * Reads the authored items of a course; what is wrong with them is among the draft's problems. Every student has the
     * course with its keys, so none of these items may be kept for grades.
     */
    public static ItemBank read(CourseFiles files, Draft draft) {
        var bank = read(files.part(PART), draft);
        bank.items().stream()
                .filter(Item::gradedOnly)
                .forEach(item -> draft.problems()
                        .add(
                                draft.locationOf(item.id()),
                                Rule.GRADED_AMONG_PRACTICE,
                                "'" + item.id() + "' is graded-only, and every student has the course with its key",
                                "move it into the bank of an assignment, or delete 'graded-only'"));
        return bank;
    }

    /** Reads the items of some files. */
    public static ItemBank read(List<Node.Mapping> files, Draft draft) {
        var items = new ArrayList<Item>();
        for (var file : files) {
            if (file.get("items").isPresent() || file.get("kind").isEmpty()) {
                var fields = draft.fields(file);
                items.addAll(fields.optionalParts("items", Item::read));
                fields.build(() -> file);
            } else {
                Item.read(draft.fields(file)).ifPresent(items::add);
            }
        }
        return new ItemBank(items);
    }

    /** This bank and more items. */
    public ItemBank with(List<Item> more) {
        var all = new ArrayList<>(items.values());
        all.addAll(more);
        return new ItemBank(all);
    }

    /** Every item: the authored ones in the order of the course's files, then the generated ones. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public Optional<Item> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    public List<Item> ofUnit(String unit) {
        return items.values().stream().filter(item -> item.unit().equals(unit)).toList();
    }

    /** The items that test a fact or term. */
    public List<Item> about(String id) {
        return items.values().stream().filter(item -> item.about().contains(id)).toList();
    }
}
