package org.triangulate.quiz.site;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;
import org.triangulate.model.Source;
import org.triangulate.quiz.html.Plot;
import org.triangulate.quiz.screen.Chart;
import org.triangulate.quiz.screen.Chart.Point;
import org.triangulate.quiz.screen.Figure;

/** What the drawings of figures have in common: the words at a figure, and what its source leaves open. */
final class FigurePlot {
    /** Of a mark. */
    static final double RADIUS = 6;

    private final Edition edition;

    FigurePlot(Edition edition) {
        this.edition = edition;
    }

    /** Whether a source leaves more open than the last digit. */
    static boolean isOpen(Quantity value) {
        return value.isRange() || value.hedge() != Hedge.NONE;
    }

    /** Whether a source says "over" or "at least", and no more. */
    static boolean isOpenAbove(Quantity value) {
        return value.hedge() == Hedge.OVER || value.hedge() == Hedge.AT_LEAST;
    }

    /** Whether a source says "under" or "up to", and no more. */
    static boolean isOpenBelow(Quantity value) {
        return value.hedge() == Hedge.UNDER || value.hedge() == Hedge.UP_TO;
    }

    private boolean isContested(Point point) {
        return edition.model().isContested(point.reading().id());
    }

    /** The mark of a figure: a dot, or a diamond where sources differ about it. */
    void mark(Plot plot, Point point, double x, double y) {
        if (isContested(point)) {
            plot.diamond("mark contested", x, y, RADIUS + 2);
        } else {
            plot.circle("mark", x, y, RADIUS);
        }
    }

    /** "2 ≠: over 40 %": its number in the table, and the sign where sources differ about it. */
    String label(int number, Point point) {
        return number + (isContested(point) ? " " + Differences.SIGN : "") + ": " + Figure.inWords(point.value());
    }

    /** The same with its time and its source. */
    String longLabel(int number, Point point) {
        return label(number, point) + " · " + time(point) + " · " + source(point);
    }

    /** All figures in sentences, for those who do not see them. */
    String description(Chart chart) {
        var points = chart.points();
        return IntStream.range(0, points.size())
                .mapToObj(i -> sentence(points.get(i)))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Point point) {
        var said = edition.say("chart.says", time(point), Figure.inWords(point.value()), source(point));
        return edition.differences()
                .inWords(point.reading().id())
                .map(words -> said + " (" + words + ")")
                .orElse(said);
    }

    private String time(Point point) {
        return point.isDated() ? point.reading().period().inWords() : edition.say("chart.undated");
    }

    private String source(Point point) {
        return point.reading().citations().stream()
                .map(citation -> edition.model()
                        .find(Source.class, citation.source())
                        .map(Source::shortName)
                        .orElse(citation.source()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** As many of its letters as there is room for. */
    static String cut(String words, int letters) {
        return words.codePointCount(0, words.length()) <= letters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
