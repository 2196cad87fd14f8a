package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.triangulate.exercises.analysis.Decimal;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.phrases.Phrases;

/** Where each item stands by facility and discrimination; those to look at are diamonds, the others dots. */
final class Scatter {
    private static final int WIDTH = 680;

    private static final int HEIGHT = 440;

    private static final int LEFT = 60;

    private static final int RIGHT = 660;

    private static final int TOP = 20;

    private static final int BOTTOM = 380;

    private static final double RADIUS = 4.5;

    private final Phrases phrases;
    private final Plot plot;
    private final double lowest;
    private final Places places = new Places();

    private Scatter(Phrases phrases, Plot plot, double lowest) {
        this.phrases = phrases;
        this.plot = plot;
        this.lowest = lowest;
    }

    /**
     * @param labels of the items that have both figures
     */
    static Element of(Map<ItemResult, String> labels, Phrases phrases, String description) {
        var lowest = labels.keySet().stream()
                .mapToDouble(item -> item.discrimination().orElse(0.0))
                .min()
                .orElse(0);
        var plot = new Plot("items-plot", WIDTH, HEIGHT, phrases.say("report.plot.items"), description);
        var scatter = new Scatter(phrases, plot, Math.min(-0.2, Math.floor(lowest * 5) / 5));
        scatter.axes();
        scatter.marks(labels);
        return plot.element();
    }

    private static double x(double facility) {
        return LEFT + facility * (RIGHT - LEFT);
    }

    private double y(double discrimination) {
        return BOTTOM - (discrimination - lowest) / (1 - lowest) * (BOTTOM - TOP);
    }

    private void axes() {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            plot.line("grid", x(tenth / 10.0), TOP, x(tenth / 10.0), BOTTOM);
            plot.words(x(tenth / 10.0), BOTTOM + 20, "middle", tenth * 10 + " %");
        }
        for (var step = Math.round(lowest * 5); step <= 5; step++) {
            var value = step / 5.0;
            plot.line(step == 0 ? "axis" : "grid", LEFT, y(value), RIGHT, y(value));
            plot.words(LEFT - 8, y(value) + 4, "end", phrases.say(Decimal.of(value, 1)));
        }
        plot.words((LEFT + RIGHT) / 2.0, HEIGHT - 14, "middle", phrases.say("report.axis.facility"));
        plot.words(LEFT, TOP - 6, "start", phrases.say("report.axis.discrimination"));
    }

    private void marks(Map<ItemResult, String> labels) {
        var marks = new ArrayList<double[]>();
        labels.forEach((item, label) -> {
            var x = x(item.facility().orElse(0.0));
            var y = y(item.discrimination().orElse(0.0));
            if (item.concerns().isEmpty()) {
                plot.circle("mark", x, y, RADIUS);
            } else {
                plot.diamond("mark look", x, y, RADIUS + 2);
            }
            marks.add(new double[] {x, y});
            places.take(x - RADIUS, y - RADIUS, RADIUS * 2, RADIUS * 2);
        });
        var at = marks.iterator();
        labels.values().forEach(label -> label(at.next(), label));
    }

    /** Beside the mark, on the first side that is free. */
    private void label(double[] at, String label) {
        var width = label.length() * 8.0;
        var sides = List.of(
                new double[] {at[0] + 8, at[1] + 4},
                new double[] {at[0] - 8 - width, at[1] + 4},
                new double[] {at[0] - width / 2, at[1] - 9},
                new double[] {at[0] - width / 2, at[1] + 19},
                new double[] {at[0] + 8, at[1] - 8},
                new double[] {at[0] + 8, at[1] + 16});
        var side = sides.stream()
                .filter(place -> places.isFree(place[0], place[1] - 11, width, 13))
                .findFirst()
                .orElse(sides.get(0));
        places.take(side[0], side[1] - 11, width, 13);
        plot.words(side[0], side[1], "start", label);
    }
}
