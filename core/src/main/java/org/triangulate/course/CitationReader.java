package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Citation;

/** Reads who says so, and where. */
final class CitationReader {
    private CitationReader() {}

    static Optional<Citation> read(Fields fields) {
        var source = fields.reference("source", "source");
        var at = fields.reads("source") ? fields.scoped("at", source + "#", "heading") : fields.text("at");
        var paragraphs = fields.optionalNumbers("paragraph");
        if (fields.reads("source") && fields.reads("at")) {
            fields.mentionParagraphs(source + "#" + at, paragraphs);
        }
        var credits = fields.optionalText("credits");
        var note = fields.optionalText("note");
        return fields.build(() -> new Citation(source, at, paragraphs, credits, note));
    }
}
