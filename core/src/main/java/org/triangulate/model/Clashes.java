package org.triangulate.model;

import java.util.ArrayList;
import java.util.List;

/** Finds readings of one indicator that are about one time and cannot both be so, and that nobody has explained yet. */
final class Clashes {
    private final List<Indicator> indicators;
    private final List<Disagreement> named;

    Clashes(List<Indicator> indicators, List<Disagreement> named) {
        this.indicators = indicators;
        this.named = named;
    }

    List<Disagreement> unnamed() {
        return indicators.stream().flatMap(i -> within(i).stream()).toList();
    }

    private List<Disagreement> within(Indicator indicator) {
        var clashes = new ArrayList<Disagreement>();
        var readings = indicator.readings();
        for (int i = 0; i < readings.size(); i++) {
            for (var other : readings.subList(i + 1, readings.size())) {
                var one = readings.get(i);
                if (one.clashesWith(other) && !isNamed(one, other)) {
                    clashes.add(clash(indicator, one, other));
                }
            }
        }
        return clashes;
    }

    private boolean isNamed(Reading one, Reading other) {
        return named.stream().anyMatch(d -> d.between().containsAll(List.of(one.id(), other.id())));
    }

    private static Disagreement clash(Indicator indicator, Reading one, Reading other) {
        var id = "clash-" + Integer.toHexString((one.id() + " " + other.id()).hashCode());
        return new Disagreement(
                id,
                indicator.name(),
                List.of(one.id(), other.id()),
                List.of(),
                Disagreement.Type.UNEXPLAINED,
                "",
                Disagreement.Confidence.POSSIBLE,
                indicator.unit());
    }
}
