package org.triangulate.quiz.site;

import java.math.BigDecimal;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Plot;
import org.triangulate.quiz.screen.Axis;
import org.triangulate.quiz.screen.Chart;
import org.triangulate.quiz.screen.Chart.Point;

/** Figures one below the other along a scale: a mark for each, and a band as far as its source leaves it open. */
final class RowPlot {
    private static final int WIDTH = 640;

    private static final int LEFT = 24;

    private static final int RIGHT = 600;

    private static final int ROW = 48;

    private static final int LETTERS = 88;

    private final Plot plot;
    private final Axis axis;
    private final FigurePlot figures;

    private RowPlot(Plot plot, Axis axis, FigurePlot figures) {
        this.plot = plot;
        this.axis = axis;
        this.figures = figures;
    }

    static Element of(Chart chart, Edition edition) {
        var figures = new FigurePlot(edition);
        var points = chart.points();
        var floor = 8 + points.size() * ROW;
        var axis = chart.unit().equals("%") ? chart.whole().toTheWhole() : chart.whole();
        var title = edition.say("site.plot.drawn", chart.indicators().get(0).name());
        var plot = new RowPlot(new Plot("_plot", WIDTH, floor + 28, title, figures.description(chart)), axis, figures);
        plot.scale(floor, chart.unit());
        for (int i = 0; i < points.size(); i++) {
            plot.row(i, points.get(i));
        }
        return plot.plot.element();
    }

    private double x(BigDecimal number) {
        return LEFT + axis.share(number) * (RIGHT - LEFT);
    }

    private void scale(int floor, String unit) {
        for (var tick : axis.ticks()) {
            plot.line("grid", x(tick), 8, x(tick), floor);
            plot.words(x(tick), floor + 18, "middle", Axis.written(tick, unit));
        }
        plot.line("axis", LEFT, floor, RIGHT, floor);
    }

    private void row(int number, Point point) {
        var top = 8 + number * ROW;
        var y = top + 32.0;
        plot.words(LEFT + 4, top + 16, "start", FigurePlot.cut(figures.longLabel(number + 1, point), LETTERS));
        if (axis.kind() == Axis.Kind.AMOUNT && point.value().low().signum() >= 0) {
            plot.line("stem", x(BigDecimal.ZERO), y, x(point.value().low()), y);
        }
        band(point, y);
        figures.mark(plot, point, x(point.value().low()), y);
        if (point.value().isRange()) {
            figures.mark(plot, point, x(point.value().high()), y);
        }
    }

    private void band(Point point, double y) {
        var value = point.value();
        if (!FigurePlot.isOpen(value)) {
            return;
        }
        var from = value.hedge().below() > 0 ? x(value.least()) : x(value.low());
        var until = value.hedge().above() > 0 ? x(value.most()) : x(value.high());
        plot.rectangle("band", from, y - 6, Math.max(4, until - from), 12);
        if (FigurePlot.isOpenAbove(value)) {
            arrow(until, y, 6);
        }
        if (FigurePlot.isOpenBelow(value)) {
            arrow(from, y, -6);
        }
    }

    private void arrow(double x, double y, double length) {
        plot.path(
                "open",
                "M" + Plot.number(x + length / 3) + " " + Plot.number(y - 6) + "l" + Plot.number(length) + " 6l"
                        + Plot.number(-length) + " 6");
    }
}
