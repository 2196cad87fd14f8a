package org.triangulate.exercises.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.lexicon.Spelling;

/**
 * No question is asked twice in nearly the same words: of the words of both stems, nearly all are shared.
 *
 * <p>Two such stems share one of their rarest words, so only stems that do are compared: in a large course, few pairs.
 */
final class AlikeStems {
    /** The Jaccard index above which two stems count as one: shared words over all words. */
    private static final double ALIKE = 0.85;

    private static final double ROUNDING = 1e-9;

    private final List<Set<String>> stems;
    private final Comparator<String> rarestFirst;

    /** The stems so far by each of their rarest words. */
    private final Map<String, List<Integer>> byRareWord = new HashMap<>();

    private AlikeStems(List<Set<String>> stems) {
        this.stems = stems;
        var frequency = stems.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.rarestFirst = Comparator.<String>comparingLong(frequency::get).thenComparing(Comparator.naturalOrder());
    }

    static void judge(Course course, List<Item> items, Remarks remarks) {
        var alike =
                new AlikeStems(items.stream().map(item -> words(item.stem())).toList());
        for (int i = 0; i < items.size(); i++) {
            for (var earlier : alike.earlierThan(i)) {
                remarks.on(
                        items.get(i).id(),
                        Rule.ALIKE_STEMS,
                        "the question is nearly that of '" + items.get(earlier).id() + "'",
                        "ask something else, or take one of them out");
            }
        }
    }

    private static Set<String> words(String stem) {
        return new LinkedHashSet<>(List.of(Spelling.fold(stem).split(" ")));
    }

    /** The earlier stems that one is like; to be asked for each stem in turn. */
    private List<Integer> earlierThan(int stem) {
        var candidates = new TreeSet<Integer>();
        for (var word : rareWords(stems.get(stem))) {
            var others = byRareWord.computeIfAbsent(word, rare -> new ArrayList<>());
            candidates.addAll(others);
            others.add(stem);
        }
        return candidates.stream()
                .filter(other -> jaccard(stems.get(stem), stems.get(other)) >= ALIKE)
                .toList();
    }

    /** One word more than an alike stem may lack; all stems put their words in one order, so one of these is shared. */
    private List<String> rareWords(Set<String> words) {
        var shared = (int) Math.ceil(ALIKE * words.size() - ROUNDING);
        return words.stream()
                .sorted(rarestFirst)
                .limit(words.size() - shared + 1L)
                .toList();
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
