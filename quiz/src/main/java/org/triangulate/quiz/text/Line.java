package org.triangulate.quiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a screen.
 *
 * <p>Example: {@code Line.of("thesis 2016", Style.FAINT).plus("  100 %")}.
 */
public record Line(List<Span> spans) {
    /** An empty line. */
    public static final Line BLANK = new Line(List.of());

    /** A run of text with one meaning; it never holds a control character. */
    public record Span(String text, Style style) {
        public Span {
            text = Safe.text(text);
        }
    }

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Line of(String text, Style style) {
        return new Line(List.of(new Span(text, style)));
    }

    public Line plus(String text) {
        return plus(text, Style.PLAIN);
    }

    public Line plus(String text, Style style) {
        return plus(of(text, style));
    }

    /** This line and another behind it. */
    public Line plus(Line other) {
        var all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
