package org.triangulate.docs.reference;

/** A description of a schema as Markdown: nothing in it is emphasis or a column of a table. */
final class Prose {
    private Prose() {}

    static String of(String description) {
        return description.replaceAll("([*_|<\\[\\]])", "\\\\$1");
    }
}
