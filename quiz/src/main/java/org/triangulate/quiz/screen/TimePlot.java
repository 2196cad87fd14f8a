package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.triangulate.quiz.screen.Chart.Point;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * Figures over the years: a sign for each, shaded above or below as far as its hedge may reach, a letter under it.
 *
 * <p>Figures of one year stand side by side. A dotted line leads the eye from year to year where there is one figure for
 * each.
 */
final class TimePlot {
    /** The signs of the series, which differ in their form. */
    static final String SIGNS = "●◆▲■○◇";

    private static final int ROWS = 12;

    /** Above the end of the axis there is room for what is "over" it. */
    private static final int SPARE = 1;

    private final Axis axis;
    private final String unit;
    private final List<Point> points;
    private final int margin;
    private final int width;
    private final Years years;

    /**
     * @param points those that are dated, in the order of time
     * @param columns how wide all of it may be
     */
    TimePlot(Axis axis, String unit, List<Point> points, int columns) {
        this.axis = axis;
        this.unit = unit;
        this.points = List.copyOf(points);
        this.margin = axis.ticks().stream()
                .mapToInt(tick -> Columns.of(Axis.written(tick, unit)))
                .max()
                .orElse(0);
        this.width = columns - margin - 5;
        this.years = new Years(this.points, width);
    }

    /** Whether every figure has room for itself. */
    boolean hasRoom() {
        return points.size() <= Math.min(26, width / 2);
    }

    List<Line> lines() {
        var places = years.places();
        var canvas = new Canvas(ROWS + SPARE, width);
        connect(canvas, places);
        for (int i = 0; i < points.size(); i++) {
            extend(canvas, points.get(i), places.get(i));
        }
        for (int i = 0; i < points.size(); i++) {
            draw(canvas, points.get(i), places.get(i));
        }
        var lines = new ArrayList<Line>();
        for (int row = ROWS + SPARE - 1; row >= 0; row--) {
            lines.add(scale(row).plus(canvas.line(row)));
        }
        lines.addAll(ground(places));
        return lines;
    }

    /** The words and the line to the left of a row. */
    private Line scale(int row) {
        var words = axis.ticks().stream()
                .filter(tick -> row(axis.share(tick)) == row)
                .map(tick -> Axis.written(tick, unit))
                .findFirst()
                .orElse("");
        var cut = axis.kind() == Axis.Kind.CUT && row == 0;
        return Line.of(
                "  " + " ".repeat(margin - Columns.of(words)) + words + (cut ? " ≈" : words.isEmpty() ? " ┃" : " ┫"),
                Style.FAINT);
    }

    /** The years and the letters under the plot. */
    private List<Line> ground(List<Integer> places) {
        var before = " ".repeat(margin + 3);
        var letters = new StringBuilder(" ".repeat(width));
        var ground = new StringBuilder("━".repeat(width));
        for (int i = 0; i < points.size(); i++) {
            letters.setCharAt(places.get(i), letter(i));
            ground.setCharAt(places.get(i), '┻');
        }
        return List.of(
                Line.of(before + "┗" + ground, Style.FAINT),
                Line.of(before + " " + letters.toString().stripTrailing(), Style.STRONG),
                Line.of(before + " " + Labels.row(years.labels(), width), Style.FAINT));
    }

    static char letter(int number) {
        return (char) ('a' + number);
    }

    private int row(double share) {
        var row = (int) Math.round(share * (ROWS - 1));
        return axis.kind() == Axis.Kind.ORDER ? ROWS - 1 - row : row;
    }

    /** The row of a figure; one that is "up to" the lowest row gives way for what is shaded below it. */
    private int row(Point point) {
        var row = row(axis.share(point.value().low()));
        return point.value().hedge().below() > 0 ? Math.max(1, row) : row;
    }

    private void draw(Canvas canvas, Point point, int column) {
        var value = point.value();
        var row = row(point);
        var last = value.isRange() ? Math.max(row + 1, row(axis.share(value.high()))) : row;
        for (int shaded = row + 1; shaded < last; shaded++) {
            canvas.put(shaded, column, '▒', Style.HEDGE);
        }
        if (value.hedge().above() > 0) {
            for (int shaded = last + 1; shaded <= Math.max(last + 1, row(axis.share(value.most()))); shaded++) {
                canvas.put(shaded, column, '▒', Style.HEDGE);
            }
        }
        if (value.hedge().below() > 0) {
            for (int shaded = row - 1; shaded >= Math.min(row - 1, row(axis.share(value.least()))); shaded--) {
                canvas.put(shaded, column, '▒', Style.HEDGE);
            }
        }
        var sign = SIGNS.charAt(point.series());
        canvas.put(row, column, sign, Style.BAR);
        canvas.put(last, column, sign, Style.BAR);
    }

    /** How long the time lasts that a figure is about, and at which end it is open. */
    private void extend(Canvas canvas, Point point, int column) {
        var row = row(point);
        if (point.from() != point.until()) {
            for (int at = years.column(point.from()); at <= years.column(point.until()); at++) {
                canvas.put(row, at, '━', Style.FAINT);
            }
        }
        var period = point.reading().period();
        if (period.from().isOpen()) {
            canvas.fill(row, column - 1, '◂', Style.FAINT);
        }
        if (period.until().isOpen()) {
            canvas.fill(row, column + 1, '▸', Style.FAINT);
        }
    }

    private void connect(Canvas canvas, List<Integer> places) {
        for (int series = 0; series < SIGNS.length(); series++) {
            var byYear = new TreeMap<Double, List<Integer>>();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).series() == series) {
                    byYear.computeIfAbsent(points.get(i).year(), year -> new ArrayList<>())
                            .add(i);
                }
            }
            var inTime = List.copyOf(byYear.values());
            for (int i = 1; i < inTime.size(); i++) {
                if (inTime.get(i - 1).size() == 1 && inTime.get(i).size() == 1) {
                    dot(canvas, places, inTime.get(i - 1).get(0), inTime.get(i).get(0));
                }
            }
        }
    }

    private void dot(Canvas canvas, List<Integer> places, int one, int other) {
        var from = places.get(one);
        var length = places.get(other) - from;
        var low = row(points.get(one));
        var rise = row(points.get(other)) - low;
        for (int at = 1; at < length; at++) {
            canvas.fill(low + (int) Math.round((double) rise * at / length), from + at, '·', Style.FAINT);
        }
    }

    /** Whether two years are joined by dots. */
    boolean isConnected() {
        var canvas = new Canvas(ROWS + SPARE, width);
        connect(canvas, years.places());
        return canvas.lines().stream().anyMatch(line -> line.text().contains("·"));
    }
}
