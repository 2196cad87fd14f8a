package org.triangulate.exercises;

import java.util.List;
import org.triangulate.exercises.response.Wording;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.lexicon.Name;
import org.triangulate.model.Model;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.phrases.Phrases;

/**
 * What grading needs to know: the facts behind the keys, and every spelling of every name.
 *
 * @param names the names of the model and, where there is a glossary, its terms
 * @param phrases what is said to the student, in a language of the student's
 */
public record Knowledge(Model model, Lexicon names, Phrases phrases) {
    /** What is needed to grade and to say so in English. */
    public Knowledge(Model model, Lexicon names) {
        this(model, names, Wording.ENGLISH);
    }

    /** The same, said in another language. */
    public Knowledge in(Phrases spoken) {
        return new Knowledge(model, names, spoken);
    }

    /** The figure of a reading. */
    Quantity valueOf(String reading) {
        return model.find(Reading.class, reading)
                .map(Reading::value)
                .orElseThrow(() -> new IllegalStateException("no reading has the id " + reading));
    }

    /** Every name of a thing, the one that the course prints first. */
    List<Name> namesOf(String id) {
        return names.namesOf(id);
    }
}
