package org.triangulate.exercises.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the answers to an item, and who gave them. */
final class AnswerResults {
    /** As many typed answers are listed; options are all listed. */
    private static final int MOST_TYPED = 10;

    /** Shares that add up to the whole miss it by no more than this. */
    private static final double ROUNDING = 1e-9;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final AskedItem item;
    private final int students;
    private final boolean restTells;
    private double restSum;
    private double restSquares;

    /** What adds up of those who gave one answer. */
    private static final class Tally {
        private int students;
        private double rest;
        private int keyed;
        private int whollyRight;

        /** The key, or an answer as good: everybody who gave it, and nothing beside it, earned everything. */
        boolean isKey() {
            return keyed > 0 || (students > 0 && whollyRight == students);
        }
    }

    AnswerResults(AskedItem item, ItemCells cells, Totals totals) {
        this.item = item;
        this.students = cells.size();
        this.restTells =
                totals.areOfSeveral() || !totals.counts(cells.questions().first());
        item.offered().forEach(this::tally);
        for (int cell = 0; cell < cells.size(); cell++) {
            count(cells, cell, cells.restShare(cell, totals));
        }
    }

    private Tally tally(String text) {
        return tallies.computeIfAbsent(text, key -> new Tally());
    }

    private void count(ItemCells cells, int cell, double rest) {
        restSum += rest;
        restSquares += rest * rest;
        var given = cells.given(cell);
        if (!item.offered().isEmpty()) {
            given.keys().forEach(key -> tally(key).keyed++);
        }
        for (var text : given.answers()) {
            var tally = tally(text);
            tally.students++;
            tally.rest += rest;
            tally.keyed += given.keys().contains(text) ? 1 : 0;
            var alone = given.answers().size() == 1;
            tally.whollyRight += alone && cells.isMarked(cell) && cells.share(cell) >= 1 - ROUNDING ? 1 : 0;
        }
    }

    /** The options in their order and whatever else was answered, or the most frequent typed answers. */
    List<AnswerResult> listed() {
        var options = item.offered().stream().distinct();
        var others = tallies.entrySet().stream()
                .filter(entry -> !item.offered().contains(entry.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Tally> entry) -> -entry.getValue().students)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST_TYPED);
        return Stream.concat(options, others)
                .map(text -> result(text, tally(text)))
                .toList();
    }

    /** How many gave answers that are not listed. */
    int rare() {
        var listed = listed().stream().map(AnswerResult::text).collect(Collectors.toSet());
        return tallies.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue().students)
                .sum();
    }

    private AnswerResult result(String text, Tally tally) {
        var rest =
                tally.students == 0 || !restTells ? Optional.<Double>empty() : Optional.of(tally.rest / tally.students);
        return new AnswerResult(
                text,
                tally.students,
                (double) tally.students / students,
                rest,
                restTells ? discrimination(tally) : Optional.empty(),
                tally.isKey());
    }

    /**
     * The point-biserial correlation (M₁ − M) / s · √(p / (1 − p)), which is Pearson's of the share of points on the rest
     * and of 1 for those who gave the answer and 0 for the others.
     */
    private Optional<Double> discrimination(Tally tally) {
        var mean = restSum / students;
        var variance = restSquares / students - mean * mean;
        var share = (double) tally.students / students;
        if (variance < ROUNDING || tally.students == 0 || tally.students == students) {
            return Optional.empty();
        }
        return Optional.of((tally.rest / tally.students - mean) / Math.sqrt(variance) * Math.sqrt(share / (1 - share)));
    }
}
