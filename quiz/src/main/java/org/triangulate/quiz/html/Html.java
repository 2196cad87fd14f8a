package org.triangulate.quiz.html;

/** A piece of a page. */
public sealed interface Html permits Element, Words, Markup {
    /** Writes it behind what is there already. */
    void write(StringBuilder page);

    /** All of it as one text. */
    default String text() {
        var page = new StringBuilder();
        write(page);
        return page.toString();
    }
}
