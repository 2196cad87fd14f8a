package org.triangulate.exercises.review;

import java.util.List;
import java.util.regex.Pattern;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;

/** No option speaks of the others, and none is put in absolute words, which tests teach students to strike out. */
final class OptionWording {
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(all|none|both|neither|any) of (the |these )?(above|other|others|options|answers)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABSOLUTE = Pattern.compile(
            "\\b(always|never|nobody|everybody|everyone|completely|totally|entirely|absolutely|impossible"
                    + "|under no circumstances|in every case)\\b",
            Pattern.CASE_INSENSITIVE);

    private OptionWording() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        for (var item : items) {
            for (var option : item.task().options()) {
                judge(item, option.text(), OF_OTHERS, "speaks of the other options", remarks);
                judge(item, option.text(), ABSOLUTE, "is put in absolute words", remarks);
            }
        }
    }

    private static void judge(Item item, String text, Pattern pattern, String complaint, Remarks remarks) {
        var found = pattern.matcher(text);
        if (found.find()) {
            remarks.on(
                    item.id(),
                    Rule.OPTION_WORDING,
                    "the option '" + text + "' " + complaint + ": '" + found.group() + "'",
                    "say what it claims by itself, as exactly as the others");
        }
    }
}
