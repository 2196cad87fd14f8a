package org.triangulate.course;

import java.util.Arrays;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Words;

/** Reads words of which there are only a few, and which may be missing. */
final class WordsReader {
    private WordsReader() {}

    /** Whether it says {@code true}. */
    static boolean flag(Keys keys, String key) {
        var text = keys.optionalText(key);
        if (keys.reads(key) && !text.equals("true") && !text.equals("false")) {
            keys.problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write true or false");
        }
        return text.equals("true");
    }

    /** One of the words of an enumeration. */
    static <E extends Enum<E>> E word(Keys keys, String key, Class<E> type, E otherwise) {
        var text = keys.optionalText(key);
        var found = Words.find(type, text);
        if (found.isEmpty() && keys.reads(key)) {
            var words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
            keys.problem(key, Rule.BAD_WORD, "'" + text + "' is no " + key, "write one of " + String.join(", ", words));
        }
        return found.orElse(otherwise);
    }
}
