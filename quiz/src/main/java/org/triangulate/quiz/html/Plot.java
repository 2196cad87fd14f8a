package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.analysis.Decimal;

/** A drawing with a title and a description for those who do not see it; its figures stand in a table as well. */
public final class Plot {
    private final String id;
    private final int width;
    private final int height;
    private final List<Html> parts = new ArrayList<>();

    /**
     * @param id of its own on the page
     */
    public Plot(String id, int width, int height, String title, String description) {
        this.id = id;
        this.width = width;
        this.height = height;
        parts.add(Element.of("title", title).with("id", id + "-title"));
        parts.add(Element.of("desc", description).with("id", id + "-desc"));
    }

    public void rectangle(String kind, double x, double y, double width, double height) {
        parts.add(Element.of("rect")
                .with("class", kind)
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height)));
    }

    public void line(String kind, double x1, double y1, double x2, double y2) {
        parts.add(Element.of("line")
                .with("class", kind)
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2)));
    }

    public void circle(String kind, double x, double y, double radius) {
        parts.add(Element.of("circle")
                .with("class", kind)
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius)));
    }

    /** A square on its corner. */
    public void diamond(String kind, double x, double y, double radius) {
        parts.add(Element.of("path")
                .with("class", kind)
                .with(
                        "d",
                        "M" + number(x) + " " + number(y - radius) + "L" + number(x + radius) + " " + number(y) + "L"
                                + number(x) + " " + number(y + radius) + "L" + number(x - radius) + " " + number(y)
                                + "Z"));
    }

    /** Any other shape, by its path. */
    public void path(String kind, String path) {
        parts.add(Element.of("path").with("class", kind).with("d", path));
    }

    /**
     * Words in the drawing.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which part of them stands at the place
     */
    public void words(double x, double y, String anchor, String words) {
        parts.add(Element.of("text", words)
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor));
    }

    public Element element() {
        return Element.of("svg", parts)
                .with("id", id)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc");
    }

    public static String number(double value) {
        return Decimal.plain(value, 1);
    }
}
