package org.triangulate.glossary;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Names;
import org.triangulate.model.Sheet;

/**
 * A word of the field: what it means and how the sources use it.
 *
 * @param literal what the word itself means in its language; empty where that adds nothing
 * @param definition the meaning, in Markdown
 * @param uses how each source uses it
 * @param related the ids of terms that one understands it by
 */
public record Term(
        String id,
        Names names,
        String literal,
        String definition,
        List<Use> uses,
        List<String> related,
        String unit,
        List<Citation> citations)
        implements Described {
    public Term {
        uses = List.copyOf(uses);
        related = List.copyOf(related);
        citations = List.copyOf(citations);
    }

    static Optional<Term> read(Fields fields) {
        var id = fields.id("term");
        var names = fields.names();
        var literal = fields.optionalText("literal");
        var definition = fields.text("definition");
        var uses = fields.optionalParts("uses", Use::read);
        var related = fields.optionalReferences("related", "term");
        var unit = fields.unit();
        var citations = fields.citations();
        return fields.build(() -> new Term(id, names, literal, definition, uses, related, unit, citations));
    }

    @Override
    public String kind() {
        return "term";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.text("literal", literal);
        sheet.prose("definition", definition);
        sheet.parts("uses", uses);
        sheet.references("related", related);
        sheet.text("unit", unit);
        sheet.citations(citations);
    }
}
