package org.triangulate.course;

import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.NotationException;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;

/** Reads what has a notation of its own. */
final class NotationReader {
    private NotationReader() {}

    static Quantity quantity(Keys keys, String key) {
        return read(keys, key, Rule.BAD_QUANTITY, Quantity::parse, () -> Quantity.parse("0"));
    }

    static PartialDate date(Keys keys, String key) {
        return read(keys, key, Rule.BAD_DATE, PartialDate::parse, () -> PartialDate.UNSTATED);
    }

    private static <T> T read(Keys keys, String key, Rule rule, Function<String, T> parse, Supplier<T> placeholder) {
        var text = keys.text(key);
        if (!keys.reads(key)) {
            return placeholder.get();
        }
        try {
            return parse.apply(text);
        } catch (NotationException e) {
            keys.problem(key, rule, e.complaint(), "");
            keys.spoil(key);
            return placeholder.get();
        }
    }
}
