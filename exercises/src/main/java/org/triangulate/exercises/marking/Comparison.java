package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Two markers' marks of the same texts, side by side.
 *
 * @param both how many texts both have marked, by at least one criterion
 * @param onlyOne the names of the texts that only one of them has marked
 */
public record Comparison(int both, List<String> onlyOne, List<ByCriterion> criteria, List<Difference> differences) {
    /** The agreement on one criterion. */
    public record ByCriterion(Criterion criterion, Agreement agreement) {}

    /** A text to which the two gave different levels. */
    public record Difference(String text, Criterion criterion, RubricLevel first, RubricLevel second) {}

    public Comparison {
        onlyOne = List.copyOf(onlyOne);
        criteria = List.copyOf(criteria);
        differences = List.copyOf(differences);
    }

    /** Compares marks, each by the name of its text. */
    public static Comparison of(Rubric rubric, Map<String, Marks> first, Map<String, Marks> second) {
        var marked = marked(first);
        var markedToo = marked(second);
        var both = new TreeSet<>(marked);
        both.retainAll(markedToo);
        var one = new TreeSet<>(marked);
        one.addAll(markedToo);
        one.removeAll(both);
        var differences = new ArrayList<Difference>();
        var criteria = rubric.criteria().stream()
                .map(criterion -> new ByCriterion(criterion, agreement(criterion, both, first, second, differences)))
                .toList();
        return new Comparison(both.size(), List.copyOf(one), criteria, differences);
    }

    private static TreeSet<String> marked(Map<String, Marks> marks) {
        var marked = new TreeSet<String>();
        marks.forEach((text, given) -> {
            if (!given.levels().isEmpty()) {
                marked.add(text);
            }
        });
        return marked;
    }

    private static Agreement agreement(
            Criterion criterion,
            Iterable<String> texts,
            Map<String, Marks> first,
            Map<String, Marks> second,
            List<Difference> differences) {
        var table = new int[criterion.levels().size()][criterion.levels().size()];
        for (var text : texts) {
            var one = Rubric.chosen(
                    criterion, first.getOrDefault(text, Marks.NONE).levels());
            var other = Rubric.chosen(
                    criterion, second.getOrDefault(text, Marks.NONE).levels());
            if (one.isPresent() && other.isPresent()) {
                table[criterion.levels().indexOf(one.get())][criterion.levels().indexOf(other.get())]++;
                if (!one.equals(other)) {
                    differences.add(new Difference(text, criterion, one.get(), other.get()));
                }
            }
        }
        return Agreement.of(table);
    }

    /** The agreement over all criteria. */
    public Agreement overAll() {
        return Agreement.pooled(criteria.stream().map(ByCriterion::agreement).toList());
    }
}
