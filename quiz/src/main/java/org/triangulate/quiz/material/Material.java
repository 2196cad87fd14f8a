package org.triangulate.quiz.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.Course;
import org.triangulate.course.Declarations;
import org.triangulate.course.Draft;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.generate.Generator;
import org.triangulate.glossary.Glossary;
import org.triangulate.glossary.Term;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Described;
import org.triangulate.phrases.Phrases;

/**
 * A course with everything in it that can be studied.
 *
 * @param bank the authored items and those generated from the model and the glossary
 * @param knowledge what grading needs: the facts, and every spelling of every name and term
 * @param renamings by which ids things go now that went by others before
 * @param declarations every id of its files, which an assignment may mention
 */
public record Material(
        Course course,
        Glossary glossary,
        ItemBank bank,
        Knowledge knowledge,
        Renamings renamings,
        Declarations declarations) {
    /** Brings the rooms of a course together. */
    static Material of(Course course, Glossary glossary, ItemBank authored, Draft draft) {
        var names = course.names().with(glossary.lexicon());
        var generated = new ArrayList<>(Generator.all(course.model()));
        generated.addAll(TermItems.of(glossary));
        var bank = authored.with(generated);
        var renamings = new Renamings(draft.formerIds(), bank.items());
        var knowledge = new Knowledge(course.model(), names);
        return new Material(course, glossary, bank, knowledge, renamings, draft.declarations());
    }

    /** The same, where grading speaks another language. */
    public Material in(Phrases phrases) {
        return new Material(course, glossary, bank, knowledge.in(phrases), renamings, declarations);
    }

    /** The fact, term or item with an id, or with one that took the place of this id. */
    public Optional<Described> find(String id) {
        return called(id).or(() -> called(renamings.current(id)));
    }

    /** The item with an id, or with one that took the place of this id. */
    public Optional<Item> item(String id) {
        return bank.find(id).or(() -> bank.find(renamings.current(id)));
    }

    private Optional<Described> called(String id) {
        return course.model()
                .find(id)
                .<Described>map(fact -> fact)
                .or(() -> glossary.find(id))
                .or(() -> bank.find(id));
    }

    /** The fact or term that a word names, by its id or by any spelling. */
    public Optional<Described> named(String word) {
        return find(word).or(() -> names().exactly(word).stream().findFirst().flatMap(entry -> find(entry.id())));
    }

    /** What a list calls the thing with this id; the id itself where there is none. */
    public String labelOf(String id) {
        return find(id).map(Described::label).orElse(id);
    }

    /** The title of a unit; its id where the course has no such unit. */
    public String unitTitle(String unit) {
        return course.unit(unit).map(Unit::title).orElse(unit);
    }

    /** Every spelling of every name and term. */
    public Lexicon names() {
        return knowledge.names();
    }

    /** Things that a word may have been meant for, as entries of the lexicon. */
    public List<Entry> near(String word, int most) {
        return names().near(word, most);
    }

    /** The term with this id. */
    public Optional<Term> term(String id) {
        return glossary.find(id);
    }
}
