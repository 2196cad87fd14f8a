package org.triangulate.model;

import java.util.List;

/**
 * Who says so, and where: a source, one of its headings, and the paragraphs under it.
 *
 * @param source the id of the {@link Source}
 * @param at the id of one of its {@linkplain Source#headings() headings}
 * @param paragraphs the paragraphs under the heading, counted from 1; empty where none is named
 * @param credits whom the source itself leans on for it; empty where it names nobody
 * @param note the number of the source's footnote or endnote; empty where there is none
 */
public record Citation(String source, String at, List<Integer> paragraphs, String credits, String note)
        implements Part {
    public Citation {
        Check.filled("source", source);
        Check.filled("at", at);
        paragraphs = List.copyOf(paragraphs);
        Check.require(paragraphs.stream().allMatch(number -> number > 0), "paragraph", "must be 1 or more");
    }

    /** A heading of a source, and no more. */
    public static Citation of(String source, String at) {
        return new Citation(source, at, List.of(), "", "");
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("source", source);
        sheet.text("at", at);
        sheet.numbers("paragraphs", paragraphs);
        sheet.text("credits", credits);
        sheet.text("note", note);
    }
}
