package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Hedge;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;

/** Bare numbers in a course file, in its notation of quantities: {@code 0.5}, {@code 40 billion}. */
final class Numbers {
    private static final String REMEDY = "write a bare number such as 40 or 2.5 billion, and its unit under 'in'";

    private Numbers() {}

    static String write(BigDecimal number) {
        return new Quantity(Hedge.NONE, number, number, "").written();
    }

    /** The number that a text is; empty, with the problem added at a key, where it is none. */
    static Optional<BigDecimal> read(Fields fields, String key, String text) {
        try {
            var quantity = Quantity.parse(text);
            if (quantity.hedge() == Hedge.NONE
                    && !quantity.isRange()
                    && quantity.unit().isEmpty()) {
                return Optional.of(quantity.low());
            }
            fields.problem(key, Rule.BAD_QUANTITY, "'" + text + "' is no bare number", REMEDY);
        } catch (NotationException e) {
            fields.problem(key, Rule.BAD_QUANTITY, e.complaint(), "");
        }
        return Optional.empty();
    }
}
