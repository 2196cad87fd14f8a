package org.triangulate.quiz.site;

import org.triangulate.quiz.html.Element;

/** A drawing on a page: where the page is narrower, it scrolls in a box of its own, by keys as well. */
final class Drawing {
    private Drawing() {}

    /**
     * @param name of the box
     * @param caption says how to read the drawing
     */
    static Element of(Element drawing, String name, Element caption) {
        var box = Element.of("div", drawing)
                .with("class", "scroll drawing")
                .with("role", "group")
                .with("tabindex", "0")
                .with("aria-label", name);
        return Element.of("figure", box, caption);
    }
}
