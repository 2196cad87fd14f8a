package org.triangulate.exercises.review;

import java.util.List;
import java.util.regex.Pattern;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;

/** A stem that asks for the exception marks its negative, and none ends in an article that fits one option only. */
final class StemWording {
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(which|what|who)\\b(\\s+[\\w-]+){0,6}\\s+(is|are|was|were|does|do|did|has|have|can|could)\\s+not\\b"
                    + "|\\bexcept\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE =
            Pattern.compile("\\b(a|an)\\s*(:|…|\\.{3}|_+)?\\s*$", Pattern.CASE_INSENSITIVE);

    private StemWording() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        for (var item : items) {
            if (item.task().options().isEmpty()) {
                continue;
            }
            if (item.stems().stream().anyMatch(stem -> NEGATIVE.matcher(stem).find())) {
                remarks.on(
                        item.id(),
                        Rule.STEM_WORDING,
                        "the question asks for what is not so, and does not mark the 'not'",
                        "ask for what is so, or write **not**");
            }
            if (item.stems().stream().anyMatch(stem -> ARTICLE.matcher(stem).find())) {
                remarks.on(
                        item.id(),
                        Rule.STEM_WORDING,
                        "the question ends in an article, which tells by its form which option follows",
                        "put the article into the options");
            }
        }
    }
}
