package org.triangulate.exercises.generate;

import java.util.List;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Numeric;
import org.triangulate.model.Event;
import org.triangulate.model.Model;
import org.triangulate.model.Quantity;

/** Asks for the year of an event, where the sources give one and do not differ about it. */
final class WhichYear implements Generator {
    private static final int MOST_MISTAKES = 6;

    @Override
    public Stream<Item> items(Model model) {
        var dated = DatedEvents.of(model);
        return dated.events().stream().map(event -> item(event, dated, model));
    }

    private static Item item(Event event, DatedEvents dated, Model model) {
        var id = Item.GENERATED + "year-" + event.id();
        var citation = event.citations().get(0);
        var source = model.sourceInSentence(citation.source());
        var stem = "According to " + source + ", in which year did this happen? **" + event.title() + ".**";
        var why = "It was " + event.date().inWords() + ". " + event.about();
        return new Item(
                        id,
                        1,
                        event.unit(),
                        "",
                        Level.REMEMBER,
                        List.of(event.id()),
                        stem,
                        Numeric.of(year(event), mistakes(id, event, dated)),
                        why,
                        event.citations())
                .orAsked(
                        "Which year does " + source + " give for this? **" + event.title() + ".**",
                        "**" + event.title() + ".** In which year was that, according to " + source + "?");
    }

    /** Other events of the unit, by their years: who types one of them is told what happened then. */
    private static List<Numeric.Mistake> mistakes(String id, Event event, DatedEvents dated) {
        var others = dated.besides(event).stream()
                .filter(other -> DatedEvents.yearOf(other) != DatedEvents.yearOf(event))
                .toList();
        return Siblings.pick(id, others, MOST_MISTAKES).stream()
                .map(other ->
                        new Numeric.Mistake(year(other), "That was the year of another event: " + other.title() + "."))
                .toList();
    }

    private static Quantity year(Event event) {
        return Quantity.parse(String.valueOf(DatedEvents.yearOf(event)));
    }
}
