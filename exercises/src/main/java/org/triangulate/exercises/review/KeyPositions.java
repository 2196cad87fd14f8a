package org.triangulate.exercises.review;

import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;

/**
 * In the files, the key stands first, second, third … about equally often.
 *
 * <p>The screen shuffles options; a printed or exported exercise may not. A position is remarked on when its count is
 * more than three standard deviations away from what chance would give, each key falling anywhere among its options.
 */
final class KeyPositions {
    private static final double DEVIATIONS = 3;

    private KeyPositions() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        var choices = SingleKeys.of(items);
        var longest = choices.stream().mapToInt(List::size).max().orElse(0);
        for (int position = 0; position < longest; position++) {
            judge(position, choices, remarks);
        }
    }

    private static void judge(int position, List<List<Option>> choices, Remarks remarks) {
        var reaching =
                choices.stream().filter(options -> options.size() > position).toList();
        var found =
                reaching.stream().filter(options -> options.get(position).key()).count();
        var chance = Chance.of(reaching);
        if (chance.isUnlikely(found, DEVIATIONS)) {
            remarks.onAll(
                    Rule.KEY_POSITIONS,
                    "the key is option " + (position + 1) + " in " + found + " of " + reaching.size()
                            + " single choices, where about " + Math.round(chance.expected()) + " would be even",
                    "put keys elsewhere");
        }
    }
}
