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
    private Line word = Line.BLANK;
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
        line.spans().forEach(wrap::addParts);
        wrap.endWord();
        wrap.done.add(trimmed(wrap.current));
        return wrap.done;
    }

    static List<Line> lines(Line line, int width) {
        return lines(line, width, "", "");
    }

    /** Part by part, each up to and with the space behind a word. */
    private void addParts(Span span) {
        var text = span.text();
        int start = 0;
        while (start < text.length()) {
            var space = text.indexOf(' ', start);
            var end = space < 0 ? text.length() : space + 1;
            word = word.plus(text.substring(start, end), span.style());
            if (space >= 0) {
                endWord();
            }
            start = end;
        }
    }

    /** A word may have parts of several meanings; only one that is longer than a line is torn. */
    private void endWord() {
        var columns = Columns.of(word.text().stripTrailing());
        if (!fresh && columns > 0 && used + columns > width) {
            breakLine();
        }
        word.spans().forEach(part -> add(part.text(), part.style()));
        word = Line.BLANK;
    }

    private void add(String part, Style style) {
        var rest = part;
        while (!rest.isBlank() && used + Columns.of(rest.stripTrailing()) > width && width > Columns.of(indent)) {
            var fitting = Columns.fit(rest, width - used);
            var alone = fitting.isEmpty() && used <= Columns.of(indent);
            var taken = alone ? Character.toString(rest.codePointAt(0)) : fitting;
            put(taken, style);
            rest = rest.substring(taken.length());
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
        for (int last = spans.size() - 1; last >= 0; last--) {
            var text = spans.get(last).text().stripTrailing();
            spans.set(last, new Span(text, spans.get(last).style()));
            if (!text.isEmpty()) {
                break;
            }
        }
        return new Line(spans);
    }

    /** A span for each piece of a line that is longer than the screen, cut to fit. */
    static Line cut(Line line, int width) {
        var spans = new ArrayList<Span>();
        int room = width;
        for (var span : line.spans()) {
            var fitting = Columns.fit(span.text(), room);
            spans.add(new Span(fitting, span.style()));
            room = fitting.equals(span.text()) ? room - Columns.of(fitting) : 0;
        }
        return new Line(spans);
    }
}
