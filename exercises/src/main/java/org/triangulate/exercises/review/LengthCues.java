package org.triangulate.exercises.review;

import java.util.List;
import java.util.stream.IntStream;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;

/** The length of an option tells nothing: not in one item, and not over all of them. */
final class LengthCues {
    /** A key may be so many times as long as the longest distractor, or the shortest one as long as the key. */
    private static final double TIMES = 1.5;

    /** Differences up to so many characters are none. */
    private static final int CHARACTERS = 15;

    private static final double DEVIATIONS = 3;

    private LengthCues() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        items.forEach(item -> judge(item, remarks));
        var choices = SingleKeys.of(items);
        var longest = choices.stream().filter(LengthCues::keyIsLongest).count();
        var chance = Chance.of(choices);
        if (longest > chance.expected() && chance.isUnlikely(longest, DEVIATIONS)) {
            remarks.onAll(
                    Rule.LENGTH_CUE,
                    "the key is the longest option in " + longest + " of " + choices.size()
                            + " single choices, where about " + Math.round(chance.expected()) + " would be even",
                    "shorten keys or write out distractors");
        }
    }

    private static void judge(Item item, Remarks remarks) {
        var keys = lengths(item, true).summaryStatistics();
        var distractors = lengths(item, false).summaryStatistics();
        if (keys.getCount() == 0 || distractors.getCount() == 0) {
            return;
        }
        if (isFarLonger(keys.getMin(), distractors.getMax())) {
            remarks.on(
                    item.id(),
                    Rule.LENGTH_CUE,
                    "the key is far longer than every distractor (" + keys.getMin() + " and " + distractors.getMax()
                            + " characters)",
                    "shorten the key or write out a distractor");
        } else if (isFarLonger(distractors.getMin(), keys.getMax())) {
            remarks.on(
                    item.id(),
                    Rule.LENGTH_CUE,
                    "the key is far shorter than every distractor (" + keys.getMax() + " and " + distractors.getMin()
                            + " characters)",
                    "write out the key or shorten a distractor");
        }
    }

    private static boolean isFarLonger(int length, int other) {
        return length > TIMES * other && length - other > CHARACTERS;
    }

    private static IntStream lengths(Item item, boolean key) {
        return item.task().options().stream()
                .filter(option -> option.key() == key)
                .mapToInt(option -> option.text().length());
    }

    private static boolean keyIsLongest(List<Option> options) {
        var key = options.stream().filter(Option::key).findFirst().orElseThrow();
        return options.stream()
                .allMatch(option -> option.equals(key)
                        || option.text().length() < key.text().length());
    }
}
