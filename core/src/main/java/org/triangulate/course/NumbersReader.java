package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Rule;

/** Reads whole numbers, which may all be missing. */
final class NumbersReader {
    private NumbersReader() {}

    /** A number above 0. */
    static int number(Keys keys, String key, int otherwise) {
        var text = keys.optionalText(key);
        return keys.reads(key)
                ? number(keys, key, text, keys.locationOf(key), 1).orElse(otherwise)
                : otherwise;
    }

    /** A number from 0 on; 0 where it is missing. */
    static int count(Keys keys, String key) {
        var text = keys.optionalText(key);
        if (!keys.reads(key) || text.equals("0")) {
            return 0;
        }
        return number(keys, key, text, keys.locationOf(key), 0).orElse(0);
    }

    /** Numbers above 0, one or several. */
    static List<Integer> numbers(Keys keys, String key) {
        var numbers = new ArrayList<Integer>();
        for (var item : keys.items(key)) {
            keys.textOf(key, item)
                    .flatMap(text -> number(keys, key, text, item.location(), 1))
                    .ifPresent(numbers::add);
        }
        return numbers;
    }

    private static Optional<Integer> number(Keys keys, String key, String text, Location place, int least) {
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Optional.of(Integer.valueOf(text));
        }
        keys.problem(
                place, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write a whole number, " + least + " or more");
        return Optional.empty();
    }
}
