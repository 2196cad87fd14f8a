package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/**
 * Questions that are drawn for each student from the authored items that fit.
 *
 * @param count how many
 * @param points what each of them is worth
 */
record Draw(int count, Criteria from, BigDecimal points) implements Question {
    static Optional<Question> read(Fields fields) {
        fields.text("draw");
        var count = fields.optionalNumber("draw", 1);
        var from = fields.parts("from", Criteria::read);
        if (from.size() > 1) {
            fields.problem(
                    "from", Rule.WRONG_SHAPE, "there is more than one 'from'", "write one mapping, or several draws");
        }
        var points = Points.read(fields);
        return fields.build(() -> new Draw(count, from.get(0), points));
    }

    @Override
    public List<String> named() {
        return List.of();
    }

    @Override
    public List<Item> pool(ItemBank items) {
        return items.items().stream()
                .filter(from::fit)
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }
}
