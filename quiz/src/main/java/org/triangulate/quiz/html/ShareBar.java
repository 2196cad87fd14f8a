package org.triangulate.quiz.html;

/** A share as a bar in a row of a table, beside its figure, which says the same to those who do not see it. */
final class ShareBar {
    private static final int WIDTH = 120;

    private static final int HEIGHT = 12;

    private ShareBar() {}

    /**
     * @param key whether it is that of a right answer, which has a frame
     */
    static Element of(double share, boolean key) {
        var frame = Element.of("rect")
                .with("class", key ? "frame right" : "frame")
                .with("x", "0.5")
                .with("y", "0.5")
                .with("width", Plot.number(WIDTH - 1.0))
                .with("height", Plot.number(HEIGHT - 1.0));
        var bar = Element.of("rect")
                .with("class", "bar")
                .with("x", "1")
                .with("y", "1")
                .with("width", Plot.number(share * (WIDTH - 2)))
                .with("height", Plot.number(HEIGHT - 2.0));
        return Element.of("svg", frame, bar)
                .with("class", "share")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(HEIGHT))
                .with("aria-hidden", "true");
    }
}
