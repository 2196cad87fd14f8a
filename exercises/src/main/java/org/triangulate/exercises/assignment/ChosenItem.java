package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/**
 * A question that every student gets, each with numbers of his own.
 *
 * @param item the id of the item
 */
record ChosenItem(String item, BigDecimal points) implements Question {
    static Optional<Question> read(Fields fields, ItemBank items) {
        var item = fields.text("item");
        var points = Points.read(fields);
        if (!item.startsWith(Item.GENERATED)) {
            fields.reference("item", "item");
        } else if (items.find(item).isEmpty()) {
            var ids = items.items().stream().map(Item::id).toList();
            fields.problem("item", Rule.UNKNOWN_ID, "no item has the id '" + item + "'", Similar.hint(item, ids));
        }
        return fields.build(() -> new ChosenItem(item, points));
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public List<String> named() {
        return List.of(item);
    }

    @Override
    public List<Item> pool(ItemBank items) {
        return items.find(item).stream().toList();
    }
}
