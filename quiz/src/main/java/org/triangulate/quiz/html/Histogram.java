package org.triangulate.quiz.html;

import org.triangulate.exercises.analysis.Distribution;
import org.triangulate.exercises.analysis.Distribution.Bin;
import org.triangulate.phrases.Phrases;

/** How many students earned which share of the points, as columns. */
final class Histogram {
    private static final int WIDTH = 680;

    private static final int HEIGHT = 260;

    private static final int LEFT = 20;

    private static final int TOP = 24;

    private static final int FLOOR = 206;

    private static final int COLUMN = 64;

    private Histogram() {}

    static Element of(Distribution totals, Phrases phrases, String description) {
        var plot = new Plot("totals-plot", WIDTH, HEIGHT, phrases.say("report.plot.totals"), description);
        var most = totals.bins().stream().mapToInt(Bin::students).max().orElse(0);
        for (int i = 0; i < totals.bins().size(); i++) {
            var bin = totals.bins().get(i);
            var height = most == 0 ? 0 : (double) bin.students() / most * (FLOOR - TOP);
            var x = LEFT + i * COLUMN;
            if (bin.students() > 0) {
                plot.rectangle("bar", x + 2, FLOOR - height, COLUMN - 4, height);
            }
            plot.words(x + COLUMN / 2.0, FLOOR - height - 6, "middle", String.valueOf(bin.students()));
            plot.words(x, FLOOR + 20, "middle", String.valueOf(bin.from()));
        }
        plot.words(LEFT + 10 * COLUMN, FLOOR + 20, "middle", "100");
        plot.line("axis", LEFT, FLOOR, LEFT + 10 * COLUMN, FLOOR);
        plot.words(WIDTH / 2.0, HEIGHT - 10, "middle", phrases.say("report.axis.share"));
        return plot.element();
    }
}
