package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * A table: columns side by side where the page has room for them, otherwise what each row is called and its figures
 * below that; a sentence for each row in plain mode.
 */
final class Grid {
    private static final String GAP = "  ";

    private final Page page;
    private final int names;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param names how many columns, from the left, say what a row is about; the others hold figures
     */
    Grid(Page page, int names, List<String> heads) {
        this.page = page;
        this.names = names;
        this.heads = List.copyOf(heads);
    }

    void row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException("cells must be as many as there are heads");
        }
        rows.add(List.copyOf(cells));
    }

    List<Line> lines() {
        var widths = IntStream.range(0, heads.size()).mapToObj(this::width).toList();
        var needed = widths.stream().mapToInt(width -> width + GAP.length()).sum();
        return !page.plain() && needed <= page.width() ? aligned(widths) : stacked();
    }

    private int width(int column) {
        var widest = rows.stream().mapToInt(row -> Columns.of(row.get(column))).max();
        return Math.max(Columns.of(heads.get(column)), widest.orElse(0));
    }

    private List<Line> aligned(List<Integer> widths) {
        var lines = new ArrayList<Line>();
        lines.add(aligned(heads, widths, Style.FAINT));
        rows.forEach(row -> lines.add(aligned(row, widths, Style.PLAIN)));
        return lines;
    }

    private Line aligned(List<String> cells, List<Integer> widths, Style style) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var space = " ".repeat(widths.get(column) - Columns.of(cell));
            line.append(GAP).append(column < names ? cell + space : space + cell);
        }
        return Line.of(line.toString().stripTrailing(), style);
    }

    private List<Line> stacked() {
        return rows.stream().flatMap(row -> stacked(row).stream()).toList();
    }

    private List<Line> stacked(List<String> row) {
        var name = row.stream().limit(names).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        var figures = IntStream.range(names, row.size())
                .filter(column -> !row.get(column).isEmpty())
                .mapToObj(column -> heads.get(column) + " " + row.get(column))
                .collect(Collectors.joining(page.plain() ? ", " : " · "));
        if (page.plain()) {
            return page.wrapped(Line.of(name + ": " + figures + "."));
        }
        var lines = new ArrayList<>(page.wrapped(Line.of(name, Style.STRONG)));
        lines.addAll(Wrap.lines(Line.of(figures), page.width(), "    ", "    "));
        return lines;
    }
}
