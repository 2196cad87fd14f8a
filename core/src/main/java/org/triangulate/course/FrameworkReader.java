package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Framework;

/** Reads frameworks of analysis. */
final class FrameworkReader {
    private FrameworkReader() {}

    static Optional<Framework> read(Fields fields) {
        var id = fields.id("framework");
        var type = fields.word("kind", Framework.Type.class);
        var names = fields.names();
        var by = fields.optionalReferences("by", "person", "organization", "source");
        var about = fields.text("about");
        var parts = fields.optionalParts("parts", FrameworkReader::element);
        var use = fields.optionalText("use");
        var unit = fields.unit();
        var citations = fields.citations();
        return fields.build(() -> new Framework(id, type, names, by, about, parts, use, unit, citations));
    }

    private static Optional<Framework.Element> element(Fields fields) {
        var name = fields.text("name");
        var says = fields.text("says");
        return fields.build(() -> new Framework.Element(name, says));
    }
}
