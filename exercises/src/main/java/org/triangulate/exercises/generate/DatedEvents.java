package org.triangulate.exercises.generate;

import java.util.List;
import org.triangulate.model.Event;
import org.triangulate.model.Model;

/** The events that one may ask the time of: the sources give one year, and do not differ about the event. */
record DatedEvents(List<Event> events) {
    static DatedEvents of(Model model) {
        return new DatedEvents(model.all(Event.class).stream()
                .filter(event -> event.date().hasOneYear() && !model.isContested(event.id()))
                .toList());
    }

    static int yearOf(Event event) {
        return event.date().earliest().getYear();
    }

    /** Those of an event's unit. */
    List<Event> besides(Event event) {
        return events.stream()
                .filter(other -> other.unit().equals(event.unit()) && !other.equals(event))
                .toList();
    }
}
