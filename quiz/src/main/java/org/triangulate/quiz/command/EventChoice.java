package org.triangulate.quiz.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.triangulate.course.Unit;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Event;
import org.triangulate.model.PartialDate;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;

/**
 * Which events are meant by a word: those of a unit, those in which a state, person or organization took part, or those
 * that are told with this word.
 *
 * @param title what they have in common
 */
record EventChoice(String title, List<Event> events) {
    /** Every event of a course. */
    static EventChoice all(Material material) {
        return new EventChoice(
                material.course().title(), material.course().model().all(Event.class));
    }

    static EventChoice named(String word, Material material, Phrases phrases) {
        return material.course()
                .unit(word)
                .map(unit -> ofUnit(unit, material))
                .or(() -> withThing(word, material))
                .or(() -> ofUnitThatBeginsWith(word, material))
                .or(() -> telling(word, material, phrases))
                .orElseThrow(() -> new Refusal("refused.events", word));
    }

    private static EventChoice ofUnit(Unit unit, Material material) {
        return all(material).called(unit.title()).with(event -> event.unit().equals(unit.id()));
    }

    private static Optional<EventChoice> withThing(String word, Material material) {
        return material.named(word)
                .map(thing -> all(material)
                        .called(thing.label())
                        .with(event ->
                                event.who().contains(thing.id()) || event.id().equals(thing.id())))
                .filter(choice -> !choice.events.isEmpty());
    }

    private static Optional<EventChoice> ofUnitThatBeginsWith(String word, Material material) {
        var start = Spelling.fold(word);
        var units = material.course().units().stream()
                .filter(unit -> !start.isEmpty()
                        && (Spelling.fold(unit.id()).startsWith(start)
                                || Spelling.fold(unit.title()).startsWith(start)))
                .toList();
        return units.size() == 1 ? Optional.of(ofUnit(units.get(0), material)) : Optional.empty();
    }

    private static Optional<EventChoice> telling(String word, Material material, Phrases phrases) {
        var folded = Spelling.fold(word);
        var choice = all(material)
                .called(phrases.say("timeline.told", word))
                .with(event -> !folded.isEmpty()
                        && Spelling.fold(event.title() + " " + event.about()).contains(folded));
        return Optional.of(choice).filter(found -> !found.events.isEmpty());
    }

    private EventChoice called(String name) {
        return new EventChoice(name, events);
    }

    private EventChoice with(Predicate<Event> wanted) {
        return new EventChoice(title, events.stream().filter(wanted).toList());
    }

    /** Those of them that may belong to a time; one that is dated "or earlier" stands at the year that is named. */
    EventChoice during(PartialDate span) {
        return with(event -> !begin(event.date()).latest().isBefore(span.earliest())
                && !begin(event.date()).earliest().isAfter(span.latest()));
    }

    /** A date with its one known end, where the other is open. */
    private static PartialDate begin(PartialDate date) {
        if (date.form() == PartialDate.Form.SPAN) {
            return date;
        }
        var known = date.from().isOpen() ? date.until() : date.from();
        return new PartialDate(PartialDate.Form.MOMENT, known, known);
    }
}
