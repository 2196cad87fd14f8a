package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Figures one below the other along one axis: whose each is, its bar, and how its source writes it. */
final class Bars {

    private static final int NARROWEST = 8;

    private final Page page;
    private final int columns;
    private final int widest;

    /** A figure and what stands before it. */
    record Row(String label, Quantity value) {
        String figure() {
            return Figure.inWords(value);
        }
    }

    /**
     * @param columns how wide all of it may be
     * @param widest how long a bar may be
     */
    Bars(Page page, int columns, int widest) {
        this.page = page;
        this.columns = columns;
        this.widest = widest;
    }

    /** A bar for each figure. */
    List<Line> lines(List<Row> rows, Axis axis) {
        var bar = new Bar(axis, length(rows));
        var lines = new ArrayList<Line>();
        rows.forEach(row -> lines.addAll(isBeside(rows) ? beside(row, widestLabel(rows), bar) : stacked(row, bar)));
        return lines;
    }

    /** The same above a ruler that says what the lengths mean. */
    List<Line> measured(List<Row> rows, Axis axis, String unit) {
        var lines = new ArrayList<>(lines(rows, axis));
        var before = Line.of(page.indent() + " ".repeat(isBeside(rows) ? widestLabel(rows) + 2 : 0));
        new Ruler(axis, unit, length(rows)).lines().forEach(line -> lines.add(before.plus(line)));
        return lines;
    }

    private int length(List<Row> rows) {
        return Math.min(widest, isBeside(rows) ? room(rows) : columns - 4);
    }

    private boolean isBeside(List<Row> rows) {
        return room(rows) >= NARROWEST;
    }

    private int room(List<Row> rows) {
        var figures =
                rows.stream().mapToInt(row -> Columns.of(row.figure())).max().orElse(0);
        return columns - widestLabel(rows) - figures - 6;
    }

    private static int widestLabel(List<Row> rows) {
        return rows.stream().mapToInt(row -> Columns.of(row.label())).max().orElse(0);
    }

    private List<Line> beside(Row row, int widestLabel, Bar bar) {
        var padded = row.label() + " ".repeat(widestLabel - Columns.of(row.label()));
        return List.of(Line.of(page.indent() + padded + "  ")
                .plus(bar.padded(row.value()))
                .plus("  ")
                .plus(row.figure(), Style.STRONG));
    }

    /** Where there is no room for all of it in one line: the words in one line, the bar in the next. */
    private List<Line> stacked(Row row, Bar bar) {
        var words = Line.of(row.label() + "  ").plus(row.figure(), Style.STRONG);
        var lines = new ArrayList<>(page.wrapped(words));
        lines.add(Line.of(page.indent()).plus(bar.of(row.value())));
        return lines;
    }
}
