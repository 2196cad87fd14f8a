package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.List;
import org.triangulate.phrases.Phrase;

/**
 * Finds the items that take much longer than the others: above the upper fence of J. W. Tukey, Exploratory Data Analysis
 * (Addison-Wesley 1977), the upper quartile and one and a half times the distance of the quartiles; and at least half as
 * long again as the median, so that a class that is even by chance makes no slow item of a few seconds. Essays are not
 * compared with the others.
 */
final class SlowItems {
    private static final double FENCE = 1.5;

    private static final double CLEARLY = 1.5;

    /** Quartiles of fewer say nothing. */
    private static final int FEWEST = 5;

    private SlowItems() {}

    /** The same results, with the concern where it is one. */
    static List<ItemResult> told(List<ItemResult> results) {
        var times = new Sample(results.stream()
                        .filter(result -> !result.item().essay())
                        .flatMap(result -> result.time().stream())
                        .mapToDouble(Duration::toMillis)
                        .toArray())
                .sorted();
        if (times.size() < FEWEST) {
            return results;
        }
        var median = times.quantile(0.5);
        var upper = times.quantile(0.75);
        var fence = Math.max(upper + FENCE * (upper - times.quantile(0.25)), median * CLEARLY);
        return results.stream().map(result -> told(result, fence, median)).toList();
    }

    private static ItemResult told(ItemResult result, double fence, double median) {
        var middle = Took.shown(Duration.ofMillis(Math.round(median)));
        return result.time()
                .filter(time -> !result.item().essay() && result.students() >= Concerns.FEWEST)
                .filter(time -> time.toMillis() > fence)
                .map(time -> result.concerning(List.of(Phrase.of("analysis.slow", Took.shown(time), middle))))
                .orElse(result);
    }
}
