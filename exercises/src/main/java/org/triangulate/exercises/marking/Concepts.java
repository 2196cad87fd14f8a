package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;

/**
 * What the ids of a rubric stand for.
 *
 * @param names every spelling of every name
 */
record Concepts(Model model, Lexicon names) {
    private static final Pattern DATED =
            Pattern.compile("(?:(?<before>\\p{L}+) )?(?<year>\\d{4})(?: (?<after>\\p{L}+))?");

    Concept of(String id) {
        return model.find(Reading.class, id)
                .<Concept>map(reading -> new Concept.Figure(
                        reading.label() + ": " + reading.written(), new FigureInText(reading.value())))
                .or(() -> model.find(Source.class, id).map(Concepts::source))
                .orElseGet(() -> named(id));
    }

    private Concept named(String id) {
        var entries =
                names.entries().stream().filter(entry -> entry.id().equals(id)).toList();
        var label = entries.stream().findFirst().map(Entry::label).orElse(id);
        return new Concept.Named(label, entries.stream().map(Entry::spelling).toList());
    }

    /** A source is cited by its title, by its author, or by its short name either way round: "2016 thesis". */
    private static Concept source(Source source) {
        var names = new ArrayList<String>();
        names.add(source.title());
        names.add(source.shortName());
        var dated = DATED.matcher(source.shortName());
        if (dated.matches()) {
            var word = Objects.toString(dated.group("before"), "") + Objects.toString(dated.group("after"), "");
            var year = dated.group("year");
            List.of(word + " " + year, year + " " + word, word + " of " + year, word + " from " + year)
                    .forEach(names::add);
        }
        if (!source.author().isEmpty()) {
            names.add(source.author().substring(source.author().lastIndexOf(' ') + 1));
        }
        return new Concept.Named(source.inSentence(), names);
    }
}
