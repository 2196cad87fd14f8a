package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Event;

/** Reads events. */
final class EventReader {
    private EventReader() {}

    static Optional<Event> read(Fields fields) {
        var id = fields.id("event");
        var title = fields.text("title");
        var date = fields.date("date");
        var about = fields.text("about");
        var who = fields.optionalReferences("who", ActorReader.KINDS);
        var unit = fields.unit();
        var citations = fields.citations();
        return fields.build(() -> new Event(id, title, date, about, who, unit, citations));
    }
}
