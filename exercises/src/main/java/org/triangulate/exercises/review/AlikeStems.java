package org.triangulate.exercises.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.lexicon.Spelling;

/** No question is asked twice in nearly the same words: of the words of both stems, nearly all are shared. */
final class AlikeStems {
    /** The Jaccard index above which two stems count as one: shared words over all words. */
    private static final double ALIKE = 0.85;

    private AlikeStems() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        var words = items.stream().map(item -> words(item.stem())).toList();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (jaccard(words.get(i), words.get(j)) >= ALIKE) {
                    remarks.on(
                            items.get(i).id(),
                            Rule.ALIKE_STEMS,
                            "the question is nearly that of '" + items.get(j).id() + "'",
                            "ask something else, or take one of them out");
                }
            }
        }
    }

    private static Set<String> words(String stem) {
        return new LinkedHashSet<>(List.of(Spelling.fold(stem).split(" ")));
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
