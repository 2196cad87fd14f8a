package org.triangulate.model;

import java.util.List;

/**
 * A tool of analysis that the sources use: what it asks, what it tells apart, and how it is applied to a case.
 *
 * <p>Example: the ratio by which Schellenberg measures dependence, or the distinction of integration and incorporation.
 *
 * @param by the ids of the people, organizations or sources whose it is
 * @param about what question it answers, and how
 * @param parts what it tells apart or is made of
 * @param use how it is applied to a case; empty where the sources only name it
 */
public record Framework(
        String id,
        Type type,
        Names names,
        List<String> by,
        String about,
        List<Element> parts,
        String use,
        String unit,
        List<Citation> citations)
        implements Fact {
    /** What sort of tool it is. */
    public enum Type {
        THEORY,
        CONCEPT,
        DISTINCTION,
        TYPOLOGY,
        FORMULA,
        CRITERION,
        MODEL
    }

    /** One of the things that a framework tells apart or is made of. */
    public record Element(String name, String says) implements Part {
        public Element {
            Check.filled("name", name);
            Check.filled("says", says);
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("name", name);
            sheet.prose("says", says);
        }
    }

    public Framework {
        Id.check(id);
        by = List.copyOf(by);
        Check.filled("about", about);
        parts = List.copyOf(parts);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "framework";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.text("type", Words.of(type));
        sheet.references("by", by);
        sheet.prose("about", about);
        sheet.parts("parts", parts);
        sheet.prose("use", use);
        sheet.text("unit", unit);
        sheet.citations(citations);
    }
}
