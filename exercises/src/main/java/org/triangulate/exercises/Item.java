package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Sheet;
import org.triangulate.model.Words;

/**
 * A question of the course.
 *
 * @param objective the id of the objective of its unit that it serves; empty where none is named
 * @param revision counts up when its key changes, so that older answers are known to be answers to something else
 * @param about the ids of the facts and terms that it tests
 * @param stem the question, in Markdown
 * @param why why the key is right, in Markdown
 */
public record Item(
        String id,
        int revision,
        String unit,
        String objective,
        Level level,
        List<String> about,
        String stem,
        Task task,
        String why,
        List<Citation> citations)
        implements Described {
    /** What the id of an item begins with that was generated from the model; authored ids do not. */
    public static final String GENERATED = "gen-";

    private static final String[] TESTED = {
        "state",
        "organization",
        "person",
        "treaty",
        "provision",
        "indicator",
        "reading",
        "event",
        "debate",
        "position",
        "disagreement",
        "framework",
        "term"
    };

    public Item {
        about = List.copyOf(about);
        citations = List.copyOf(citations);
    }

    static Optional<Item> read(Fields fields) {
        var id = fields.id("item");
        if (id.startsWith(GENERATED)) {
            fields.problem("id", Rule.BAD_ID, "'" + id + "' begins like a generated item", "begin it otherwise");
        }
        if (fields.optionalTexts("formerly").stream().anyMatch(former -> former.startsWith(GENERATED))) {
            var hint = "such items follow the ids of their facts; write 'formerly' there";
            fields.problem("formerly", Rule.BAD_ID, "this was the id of a generated item", hint);
        }
        var revision = fields.optionalNumber("revision", 1);
        var unit = fields.unit();
        var objective = fields.optionalObjective();
        var level = fields.word("level", Level.class);
        var about = fields.optionalReferences("about", TESTED);
        var stem = fields.text("stem");
        var why = fields.text("why");
        var citations = fields.citations();
        var task = task(fields);
        return task.flatMap(known ->
                fields.build(() -> new Item(id, revision, unit, objective, level, about, stem, known, why, citations)));
    }

    /** The task; empty where something is wrong with it, or where its kind is not known and so nobody knows its keys. */
    private static Optional<Task> task(Fields fields) {
        var kind = fields.text("kind");
        if (Kinds.names().contains(kind)) {
            return Kinds.read(kind, fields);
        }
        if (!kind.equals("?")) {
            refuse(kind, fields);
        }
        return Optional.empty();
    }

    private static void refuse(String kind, Fields fields) {
        var near = Similar.hint(kind, Kinds.names());
        var hint = near.isEmpty() ? "write one of " + String.join(", ", Kinds.names()) : near;
        fields.problem("kind", Rule.BAD_WORD, "there is no kind '" + kind + "'", hint);
    }

    public boolean isGenerated() {
        return id.startsWith(GENERATED);
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public String label() {
        return stem.lines().findFirst().orElse(stem);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("task", Kinds.nameOf(task.getClass()));
        sheet.text("unit", unit);
        sheet.text("objective", objective);
        sheet.text("level", Words.of(level));
        sheet.references("about", about);
        sheet.prose("stem", stem);
        task.describe(sheet);
        sheet.prose("why", why);
        sheet.citations(citations);
    }
}
