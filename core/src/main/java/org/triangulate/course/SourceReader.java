package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Source;

/** Reads a source, and declares its headings, which citations name. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Fields fields) {
        var id = fields.id("source");
        var shortName = fields.text("short");
        var title = fields.text("title");
        var author = fields.optionalText("author");
        var publisher = fields.optionalText("publisher");
        var date = fields.optionalDate("date");
        var about = fields.text("about");
        var headings = fields.parts("headings", heading -> heading(heading, fields.reads("id") ? id : ""));
        return fields.build(() -> new Source(id, shortName, title, author, publisher, date, about, headings));
    }

    private static Optional<Source.Heading> heading(Fields fields, String source) {
        var id = fields.text("id");
        if (!source.isEmpty()) {
            fields.declareWithin(source + "#", "heading");
        }
        var title = fields.text("title");
        var paragraphs = fields.optionalNumber("paragraphs", 0);
        if (paragraphs > 0) {
            fields.declareParagraphs(source + "#" + id, paragraphs);
        }
        var silent = fields.optionalParts("silent", SourceReader::silence);
        return fields.build(() -> new Source.Heading(id, title, paragraphs, silent));
    }

    private static Optional<Source.Silence> silence(Fields fields) {
        var paragraph = fields.optionalNumber("paragraph", 1);
        var why = fields.text("why");
        return fields.build(() -> new Source.Silence(paragraph, why));
    }
}
