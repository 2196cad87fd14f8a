package org.triangulate.model;

/**
 * Who says so, and where: a source and one of its headings.
 *
 * @param source the id of the {@link Source}
 * @param at the id of one of its {@linkplain Source#headings() headings}
 * @param credits whom the source itself leans on for it; empty where it names nobody
 * @param note the number of the source's footnote or endnote; empty where there is none
 */
public record Citation(String source, String at, String credits, String note) implements Part {
    public Citation {
        Check.filled("source", source);
        Check.filled("at", at);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("source", source);
        sheet.text("at", at);
        sheet.text("credits", credits);
        sheet.text("note", note);
    }
}
