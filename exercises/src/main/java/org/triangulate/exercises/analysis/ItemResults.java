package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reckons how each item worked. */
final class ItemResults {
    private final Totals totals;
    private final Map<String, AskedItem> known;

    ItemResults(Totals totals, Collection<AskedItem> known) {
        this.totals = totals;
        this.known =
                known.stream().collect(Collectors.toMap(AskedItem::id, Function.identity(), (first, second) -> first));
    }

    List<ItemResult> of(Map<String, ItemCells> items) {
        var results = items.entrySet().stream()
                .map(entry -> of(known.getOrDefault(entry.getKey(), AskedItem.plain(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparingInt(ItemResult::question)
                        .thenComparing(result -> result.item().id()))
                .toList();
        return SlowItems.told(results);
    }

    private ItemResult of(AskedItem item, ItemCells cells) {
        var isMarked = (IntPredicate) cells::isMarked;
        var points = sample(cells, isMarked, cells::points);
        var rest = sample(cells, isMarked, cell -> cells.rest(cell, totals));
        var shares = sample(cells, isMarked, cells::share);
        var answers = new AnswerResults(item, cells, totals);
        var omitted = cells.size()
                - sample(cells, cell -> cells.given(cell).answered(), cells::points)
                        .size();
        var result = new ItemResult(
                item,
                cells.questions(),
                cells.size(),
                cells.size() - points.size(),
                points.size() == 0 ? Optional.empty() : Optional.of(shares.mean()),
                points.correlation(rest),
                (double) omitted / cells.size(),
                median(cells.times()),
                answers.listed(),
                answers.rare(),
                List.of());
        return result.concerning(new Concerns(result, BestStudents.of(cells, totals), shares).all());
    }

    private static Sample sample(ItemCells cells, IntPredicate which, IntToDoubleFunction value) {
        return new Sample(IntStream.range(0, cells.size())
                .filter(which)
                .mapToDouble(value)
                .toArray());
    }

    private static Optional<Duration> median(double[] millis) {
        return millis.length == 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis(Math.round(new Sample(millis).sorted().quantile(0.5))));
    }
}
