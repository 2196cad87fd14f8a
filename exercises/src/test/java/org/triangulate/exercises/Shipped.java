package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.generate.Generator;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;

/** The default course, with its authored items and those that its model gives. */
public final class Shipped {
    public static final Course COURSE;

    static final ItemBank BANK;

    /** What is wrong with the course, apart from terms, of which this module knows nothing. */
    static final List<Problem> PROBLEMS;

    static {
        var draft = new Draft();
        var files = ShippedCourse.files(ShippedCourse.ids().get(0), List.of("model", ItemBank.PART));
        COURSE = Course.read(files, draft).orElseThrow();
        BANK = ItemBank.read(files, draft);
        draft.settle(Set.of("term"));
        draft.examine(COURSE.model());
        PROBLEMS = draft.problems().all();
    }

    public static final Model MODEL = COURSE.model();

    public static final List<Item> GENERATED = Generator.all(MODEL);

    static final List<Item> ITEMS = BANK.with(GENERATED).items();

    /** The names of the model, and for each term that is asked for the words of its id, as there is no glossary here. */
    public static final Knowledge KNOWLEDGE =
            new Knowledge(MODEL, COURSE.names().with(new Lexicon(terms())));

    private Shipped() {}

    /** The authored items of a kind. */
    static <T extends Task> Stream<T> tasks(Class<T> kind) {
        return BANK.items().stream().map(Item::task).filter(kind::isInstance).map(kind::cast);
    }

    private static List<Entry> terms() {
        var terms = new ArrayList<Entry>();
        tasks(ShortText.class)
                .map(ShortText::entity)
                .filter(id -> !id.isEmpty() && MODEL.find(id).isEmpty())
                .forEach(id -> terms.add(new Entry(id, "term", id.replace('-', ' '), id.replace('-', ' '))));
        return terms;
    }
}
