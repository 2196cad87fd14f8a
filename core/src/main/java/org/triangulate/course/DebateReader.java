package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Debate;
import org.triangulate.model.Position;

/** Reads debates: a question, and who answers it how. */
final class DebateReader {
    private DebateReader() {}

    static Optional<Debate> read(Fields fields) {
        var id = fields.id("debate");
        var asks = fields.text("asks");
        var unit = fields.unit();
        var positions = fields.parts("positions", part -> position(part, id, unit));
        return fields.build(() -> new Debate(id, asks, unit, positions));
    }

    private static Optional<Position> position(Fields fields, String debate, String unit) {
        var id = fields.id("position");
        var holder = fields.reference("holder", "person", "organization", "state", "source");
        var says = fields.text("says");
        var citations = fields.citations();
        return fields.build(() -> new Position(id, debate, holder, says, unit, citations));
    }
}
