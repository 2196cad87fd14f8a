package org.triangulate.glossary;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Citation;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/** How a source uses a term, in the course's words. */
public record Use(String says, List<Citation> citations) implements Part {
    public Use {
        citations = List.copyOf(citations);
    }

    static Optional<Use> read(Fields fields) {
        var says = fields.text("says");
        var citations = fields.citations();
        return fields.build(() -> new Use(says, citations));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("says", says);
        sheet.citations(citations);
    }
}
