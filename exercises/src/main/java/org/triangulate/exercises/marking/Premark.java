package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;
import org.triangulate.phrases.Phrases;

/**
 * What the program can say of a text before a person has marked it: how long it is, and for each criterion what the
 * concepts in it suggest.
 *
 * <p>It looks for names, figures and sources, and understands nothing: that a text names a thing does not mean that
 * what it says of it is right. So a person decides.
 */
public record Premark(int words, List<Suggestion> suggestions) {
    public Premark {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Looks through a text.
     *
     * @param names every spelling of the names of the course
     */
    public static Premark of(Rubric rubric, String text, Model model, Lexicon names) {
        var concepts = new Concepts(model, names);
        var essay = new EssayText(text);
        return new Premark(
                EssayText.count(text),
                rubric.criteria().stream()
                        .map(criterion -> suggestion(criterion, essay, concepts))
                        .toList());
    }

    private static Suggestion suggestion(Criterion criterion, EssayText essay, Concepts concepts) {
        var found = new ArrayList<Found>();
        var missing = new ArrayList<String>();
        for (var id : criterion.shownBy()) {
            var concept = concepts.of(id);
            concept.in(essay)
                    .ifPresentOrElse(
                            place -> found.add(new Found(concept.label(), place, place.of(essay.text()))),
                            () -> missing.add(concept.label()));
        }
        return new Suggestion(criterion, found, missing);
    }

    /** How many words a text has, as one counts them: between spaces. */
    public static int words(String text) {
        return EssayText.count(text);
    }

    /** "1 word", "214 words". */
    public static String inWords(int words, Phrases phrases) {
        return phrases.count("essay.words", words);
    }

    /** The places of the text that show something, none twice, in their order. */
    public List<Place> places() {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.found().stream())
                .map(Found::place)
                .distinct()
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }
}
