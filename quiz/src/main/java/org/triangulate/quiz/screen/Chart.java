package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triangulate.model.Indicator;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/**
 * What a chart shows: one indicator, or several that share one axis.
 *
 * @param cut whether the axis may begin elsewhere than at zero
 */
public record Chart(List<Indicator> indicators, boolean cut) {
    /** There are no more signs to tell series apart by. */
    static final int MOST = 6;

    /**
     * One figure of a chart.
     *
     * @param value the figure in the unit of the chart
     * @param series which of the indicators it belongs to, from 0
     */
    public record Point(Reading reading, Quantity value, int series) {
        /** Whether its source says anything about the time. */
        public boolean isDated() {
            return reading.period().isStated();
        }

        /** The first year that it is about; the last one where the first is open. */
        public int from() {
            var period = reading.period();
            return period.from().isOpen() ? until() : period.earliest().getYear();
        }

        /** The last year that it is about; the first one where the last is open. */
        public int until() {
            var period = reading.period();
            return period.until().isOpen()
                    ? period.earliest().getYear()
                    : period.latest().getYear();
        }

        /** The year at which it is drawn: the middle of its time. */
        public double year() {
            return (from() + until()) / 2.0;
        }

        /** The time in words. */
        String time(Page page) {
            return isDated() ? reading.period().inWords() : page.say("chart.undated");
        }
    }

    public Chart {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("indicators must not be empty");
        }
        whyNot(indicators).ifPresent(why -> {
            throw new IllegalArgumentException("indicators: " + Wording.ENGLISH.say(why));
        });
    }

    /** Why some indicators cannot be drawn on one axis; empty where they can. */
    public static Optional<Phrase> whyNot(List<Indicator> indicators) {
        if (indicators.size() > MOST) {
            return Optional.of(Phrase.of("chart.crowded", indicators.size(), MOST));
        }
        var first = indicators.get(0);
        return indicators.stream()
                .filter(other -> !fits(other, first.in()))
                .findFirst()
                .map(other -> Phrase.of("chart.units", first.id(), first.in(), other.id(), other.in()));
    }

    private static boolean fits(Indicator indicator, String unit) {
        return indicator.readings().stream()
                .allMatch(reading -> reading.value().in(unit).isPresent());
    }

    /** The unit of the axis. */
    public String unit() {
        return indicators.get(0).in();
    }

    /** The axis of a plot. */
    Axis axis() {
        return cut ? Axis.cut(figures(), unit()) : whole();
    }

    /** An axis that is not cut, whatever was asked for: no bar may begin elsewhere than at zero. */
    public Axis whole() {
        return Axis.of(figures(), unit());
    }

    private List<Quantity> figures() {
        return points().stream().map(Point::value).toList();
    }

    /** Every figure in the order of time, those without a time last. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        for (int series = 0; series < indicators.size(); series++) {
            for (var reading : indicators.get(series).readings()) {
                points.add(new Point(reading, reading.value().in(unit()).orElseThrow(), series));
            }
        }
        points.sort(Comparator.comparing((Point point) -> !point.isDated())
                .thenComparingDouble(point -> point.isDated() ? point.year() : 0));
        return points;
    }

    /** Whether the figures are about several times. */
    public boolean isOverTime() {
        return points().stream()
                        .filter(Point::isDated)
                        .mapToDouble(Point::year)
                        .distinct()
                        .count()
                > 1;
    }
}
