package org.triangulate.quiz.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Plot;
import org.triangulate.quiz.screen.Axis;
import org.triangulate.quiz.screen.Chart;
import org.triangulate.quiz.screen.Chart.Point;

/** Figures over the years: a mark for each, and a band as far as its source leaves it open. */
final class YearPlot {
    private static final int WIDTH = 640;

    private static final int HEIGHT = 340;

    private static final int LEFT = 84;

    private static final int RIGHT = 620;

    private static final int TOP = 24;

    private static final int FLOOR = 300;

    private static final int MARGIN = 48;

    /** Between figures of one time, where there is room. */
    private static final int BESIDE = 20;

    private final Plot plot;
    private final Axis axis;
    private final FigurePlot figures;
    private final List<Point> points;
    private final FigureLabels labels = new FigureLabels(LEFT, WIDTH, FLOOR);
    private final int first;
    private final int last;

    private YearPlot(Plot plot, Axis axis, FigurePlot figures, List<Point> points) {
        this.plot = plot;
        this.axis = axis;
        this.figures = figures;
        this.points = points;
        this.first = points.stream().mapToInt(Point::from).min().orElse(0);
        this.last =
                Math.max(first + 1, points.stream().mapToInt(Point::until).max().orElse(0));
    }

    static Element of(Chart chart, Edition edition) {
        var figures = new FigurePlot(edition);
        var title = edition.say("site.plot.drawn", chart.indicators().get(0).name());
        var plot = new Plot("_plot", WIDTH, HEIGHT, title, figures.description(chart));
        var dated = chart.points().stream().filter(Point::isDated).toList();
        new YearPlot(plot, chart.whole(), figures, dated).draw(chart.unit());
        return plot.element();
    }

    private double x(double year) {
        return LEFT + MARGIN + (year - first) / (last - first) * (RIGHT - LEFT - 2 * MARGIN);
    }

    private double y(BigDecimal number) {
        var share = axis.kind() == Axis.Kind.ORDER ? 1 - axis.share(number) : axis.share(number);
        return FLOOR - share * (FLOOR - TOP);
    }

    private void draw(String unit) {
        for (var tick : axis.ticks()) {
            plot.line("grid", LEFT, y(tick), RIGHT, y(tick));
            plot.words(LEFT - 8, y(tick) + 4, "end", Axis.written(tick, unit));
        }
        plot.line("axis", LEFT, FLOOR, RIGHT, FLOOR);
        years();
        var columns = columns();
        for (int i = 0; i < points.size(); i++) {
            mark(points.get(i), columns.get(i));
        }
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            labels.write(
                    plot,
                    figures.label(i + 1, point),
                    columns.get(i),
                    y(point.value().low()));
        }
    }

    private void years() {
        var years = new TreeSet<Integer>();
        points.stream().flatMap(point -> Stream.of(point.from(), point.until())).forEach(years::add);
        var free = 0.0;
        for (var year : years) {
            if (x(year) >= free) {
                plot.words(x(year), FLOOR + 20, "middle", String.valueOf(year));
                plot.line("axis", x(year), FLOOR, x(year), FLOOR + 5);
                free = x(year) + 40;
            }
        }
    }

    /** Figures of one time stand beside each other. */
    private List<Double> columns() {
        var columns = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            var year = points.get(i).year();
            var all = points.stream().filter(point -> point.year() == year).count();
            var before = points.subList(0, i).stream()
                    .filter(point -> point.year() == year)
                    .count();
            columns.add(x(year) + (before - (all - 1) / 2.0) * beside(x(year), all));
        }
        return columns;
    }

    /** Between figures of one time, closer where they would run out of the frame. */
    private static double beside(double x, long all) {
        var room = 2 * (Math.min(x - LEFT, RIGHT - x) - FigurePlot.RADIUS);
        return Math.min(BESIDE, room / Math.max(1, all - 1));
    }

    private void mark(Point point, double x) {
        var y = y(point.value().low());
        if (point.from() != point.until()) {
            plot.line("stem", x(point.from()), y, x(point.until()), y);
        }
        band(point, x);
        figures.mark(plot, point, x, y);
        if (point.value().isRange()) {
            figures.mark(plot, point, x, y(point.value().high()));
        }
        labels.keepFree(x, y, FigurePlot.RADIUS);
    }

    private void band(Point point, double x) {
        var value = point.value();
        if (!FigurePlot.isOpen(value)) {
            return;
        }
        var one = value.hedge().below() > 0 ? y(value.least()) : y(value.low());
        var other = value.hedge().above() > 0 ? y(value.most()) : y(value.high());
        plot.rectangle("band", x - 6, Math.min(one, other), 12, Math.max(4, Math.abs(one - other)));
        if (FigurePlot.isOpenAbove(value)) {
            arrow(x, other, other <= one ? -6 : 6);
        }
        if (FigurePlot.isOpenBelow(value)) {
            arrow(x, one, one >= other ? 6 : -6);
        }
    }

    private void arrow(double x, double y, double length) {
        plot.path(
                "open",
                "M" + Plot.number(x - 6) + " " + Plot.number(y + length / 3) + "l6 " + Plot.number(length) + "l6 "
                        + Plot.number(-length));
    }
}
