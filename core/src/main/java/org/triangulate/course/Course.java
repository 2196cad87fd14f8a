package org.triangulate.course;

import java.util.List;
import java.util.Optional;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;
import org.triangulate.model.Organization;
import org.triangulate.model.Person;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;

/**
 * A course: its title, its units, and all that it knows.
 *
 * @param about what it teaches, in a sentence or two
 * @param languages the languages whose names it gives, by their BCP 47 tags
 * @param base the id of the course that it is laid over; empty where it stands by itself
 */
public record Course(
        String id, String title, String about, List<String> languages, List<Unit> units, Model model, String base) {
    public Course {
        languages = List.copyOf(languages);
        units = List.copyOf(units);
    }

    /** A course that stands by itself. */
    public Course(String id, String title, String about, List<String> languages, List<Unit> units, Model model) {
        this(id, title, about, languages, units, model, "");
    }

    /** The ids of the courses whose items it has: of the one that it is laid over, if there is one, and then its own. */
    public List<String> lineage() {
        return base.isEmpty() ? List.of(id) : List.of(base, id);
    }

    /** The unit with this id. */
    public Optional<Unit> unit(String unit) {
        return units.stream().filter(candidate -> candidate.id().equals(unit)).findFirst();
    }

    /** Every objective of every unit, in their order. */
    public List<Objective> objectives() {
        return units.stream().flatMap(unit -> unit.objectives().stream()).toList();
    }

    /** Every spelling of every name in the model. */
    public Lexicon names() {
        var entries = new java.util.ArrayList<Entry>();
        model.all(State.class).forEach(state -> entries.addAll(Entry.of(state, state.names())));
        model.all(Organization.class).forEach(org -> entries.addAll(Entry.of(org, org.names())));
        model.all(Person.class).forEach(person -> entries.addAll(Entry.of(person, person.names())));
        model.all(Treaty.class).forEach(treaty -> entries.addAll(Entry.of(treaty, treaty.names())));
        return new Lexicon(entries);
    }

    /**
     * Reads the course's head and model; empty where something in them cannot be used.
     *
     * @param draft takes every problem, and the ids that other parts of the course may mention
     */
    public static Optional<Course> read(CourseFiles files, Draft draft) {
        var facts = ModelReader.read(files.part("model"), draft);
        if (!files.hasHead()) {
            return Optional.empty();
        }
        var head = draft.fields(files.head());
        var id = head.text("id");
        head.isValidId(id);
        var title = head.text("title");
        var base = Extension.read(head);
        var about = head.has(Extension.KEY) ? head.optionalText("about") : head.text("about");
        var languages = head.optionalTexts("languages");
        var units = head.has(Extension.KEY) ? head.optionalParts("units", Unit::read) : head.parts("units", Unit::read);
        var course = head.build(() -> List.of(id, title, about));
        return course.filter(sound -> !draft.problems().hasErrors())
                .map(sound -> new Course(id, title, about, languages, units, new Model(facts), base));
    }
}
