package org.triangulate.exercises.generate;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Event;
import org.triangulate.model.Model;

/** Asks which of several events of a unit came first, where the dates leave no doubt. */
final class WhichCameFirst implements Generator {
    private static final int DISTRACTORS = 3;

    private static final int FEWEST = 2;

    @Override
    public Stream<Item> items(Model model) {
        var dated = DatedEvents.of(model);
        return dated.events().stream().flatMap(event -> item(event, dated));
    }

    private static Stream<Item> item(Event first, DatedEvents dated) {
        var id = Item.GENERATED + "first-" + first.id();
        var later = dated.besides(first).stream()
                .filter(other -> first.date().isSurelyBefore(other.date()))
                .toList();
        if (later.size() < FEWEST) {
            return Stream.empty();
        }
        var options = new ArrayList<Option>();
        options.add(option(first, true));
        var about = new ArrayList<String>();
        about.add(first.id());
        var citations = new ArrayList<>(first.citations());
        for (var other : Siblings.pick(id, later, DISTRACTORS)) {
            options.add(option(other, false));
            about.add(other.id());
            citations.add(other.citations().get(0));
        }
        return Stream.of(new Item(
                        id,
                        1,
                        first.unit(),
                        "",
                        Level.UNDERSTAND,
                        about,
                        "Which of these came first?",
                        new SingleChoice(options),
                        "It happened first, " + first.date().inWords() + ". " + first.about(),
                        citations.stream().distinct().toList())
                .orAsked("Which of these happened before the others?", "Which is the earliest of these events?"));
    }

    private static Option option(Event event, boolean key) {
        return new Option(event.title(), "It was " + event.date().inWords() + ".", key);
    }
}
