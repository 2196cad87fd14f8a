package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Line.Span;
import org.triangulate.quiz.text.Style;

/** Breaks lines between words, so that each fits into the columns of the screen and keeps its indentation. */
final class Wrap {
    private final int width;
    private final String indent;
    private final List<Line> done = new ArrayList<>();
    private Line current;
    private int used;
    private boolean fresh = true;

    private Wrap(int width, String first, String indent) {
        this.width = width;
        this.indent = indent;
        this.current = Line.of(first);
        this.used = Columns.of(first);
    }

    /**
     * A line as one or several.
     *
     * @param first what stands before the first of them
     * @param indent what stands before the others
     */
    static List<Line> lines(Line line, int width, String first, String indent) {
        var wrap = new Wrap(width, first, indent);
        for (var span : line.spans()) {
            for (var word : span.text().split("(?<= )")) {
                wrap.add(word, span.style());
            }
        }
        wrap.done.add(wrap.current);
        return wrap.done;
    }

    static List<Line> lines(Line line, int width) {
        return lines(line, width, "", "");
    }

    private void add(String word, Style style) {
        if (!fresh && used + Columns.of(word.stripTrailing()) > width) {
            breakLine();
        }
        var rest = word;
        while (used + Columns.of(rest.stripTrailing()) > width && width > Columns.of(indent)) {
            var part = Columns.fit(rest, Math.max(1, width - used));
            put(part.isEmpty() ? rest.substring(0, 1) : part, style);
            rest = rest.substring(Math.max(1, part.length()));
            breakLine();
        }
        put(rest, style);
    }

    private void put(String text, Style style) {
        current = current.plus(Line.of(text, style));
        used += Columns.of(text);
        fresh = fresh && text.isBlank();
    }

    private void breakLine() {
        done.add(trimmed(current));
        current = Line.of(indent);
        used = Columns.of(indent);
        fresh = true;
    }

    /** Without the space at its end, which would run over the edge of the screen. */
    private static Line trimmed(Line line) {
        var spans = new ArrayList<>(line.spans());
        var last = spans.get(spans.size() - 1);
        spans.set(spans.size() - 1, new Span(last.text().stripTrailing(), last.style()));
        return new Line(spans);
    }

    /** A span for each piece of a line that is longer than the screen, cut to fit. */
    static Line cut(Line line, int width) {
        var spans = new ArrayList<Span>();
        int room = width;
        for (var span : line.spans()) {
            var fitting = Columns.fit(span.text(), room);
            spans.add(new Span(fitting, span.style()));
            room -= Columns.of(fitting);
        }
        return new Line(spans);
    }
}
