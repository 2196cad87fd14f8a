package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
 * @param credit what help and further attempts cost, and when one hears what an answer came to
 * @param stem the question, in Markdown
 * @param otherStems the same question in other words; each meeting takes one of all
 * @param why why the key is right, in Markdown
 * @param gradedOnly whether it is kept for graded assignments, in a bank that no student has
 */
public record Item(
        String id,
        int revision,
        String unit,
        String objective,
        Level level,
        List<String> about,
        String stem,
        List<String> otherStems,
        Task task,
        Credit credit,
        String why,
        List<Citation> citations,
        boolean gradedOnly)
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
        otherStems = List.copyOf(otherStems);
        citations = List.copyOf(citations);
    }

    /** An item of one wording and one attempt, without help. */
    public Item(
            String id,
            int revision,
            String unit,
            String objective,
            Level level,
            List<String> about,
            String stem,
            Task task,
            String why,
            List<Citation> citations) {
        this(id, revision, unit, objective, level, about, stem, List.of(), task, Credit.PLAIN, why, citations, false);
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
        var about = about(fields);
        var stem = fields.text("stem");
        var otherStems = fields.optionalTexts("other-stems");
        var why = fields.text("why");
        var citations = fields.citations();
        var gradedOnly = fields.flag("graded-only");
        var credit = Credit.read(fields);
        var item = task(fields)
                .flatMap(task -> fields.build(() -> new Item(
                        id,
                        revision,
                        unit,
                        objective,
                        level,
                        both(about, task.uses()),
                        stem,
                        otherStems,
                        task,
                        credit,
                        why,
                        citations,
                        gradedOnly)));
        item.ifPresent(read -> credit.refuseForText(read.task(), fields));
        item.ifPresent(read -> fields.later(model -> read.task().examine(read, fields, model)));
        return item;
    }

    /** {@code about}: the ids of facts and terms of any kind; may be missing. */
    public static List<String> about(Fields fields) {
        return fields.optionalReferences("about", TESTED);
    }

    /**
     * The item as one student meets it: in one of its wordings, and every number is drawn, and stands in the question and
     * in the explanation. The item itself where there is nothing to choose.
     *
     * @param seed the same seed gives the same item, on every machine
     */
    public Item variant(Knowledge knowledge, long seed) {
        var drawn = drawn(knowledge, seed);
        var values = drawn.values();
        if (values.isEmpty() && otherStems.isEmpty()) {
            return this;
        }
        return new Item(
                id,
                revision,
                unit,
                objective,
                level,
                both(about, values.about()),
                values.fill(stem(seed)),
                List.of(),
                drawn.task(),
                credit.filled(values::fill),
                values.fill(why),
                both(citations, values.citations()),
                gradedOnly);
    }

    /** What a seed draws. The seed orders options too; so that nobody can tell the one by the other, chance is its own. */
    public Variant drawn(Knowledge knowledge, long seed) {
        return task.variant(knowledge, new Random(new Random(seed).nextLong()));
    }

    /** Seed 1 takes the first wording and the next seeds the others in turn, so that an author sees them one by one. */
    private String stem(long seed) {
        var wording = Math.floorMod(seed - 1, otherStems.size() + 1);
        return wording == 0 ? stem : otherStems.get(wording - 1);
    }

    /** Every wording of the question, the first one first. */
    public List<String> stems() {
        return both(List.of(stem), otherStems);
    }

    private static <T> List<T> both(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).distinct().toList();
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

    /** The same question, asked with other help, attempts or feedback. */
    public Item with(Credit other) {
        return new Item(
                id, revision, unit, objective, level, about, stem, otherStems, task, other, why, citations, gradedOnly);
    }

    /** The same question, which can be asked in other words too. */
    public Item orAsked(String... otherWordings) {
        var others = List.of(otherWordings);
        return new Item(
                id, revision, unit, objective, level, about, stem, others, task, credit, why, citations, gradedOnly);
    }

    public boolean isGenerated() {
        return id.startsWith(GENERATED);
    }

    /** What sort of question it is, as course files name it: {@code single-choice}. */
    public String taskKind() {
        return Kinds.nameOf(task.getClass());
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
        sheet.text("task", taskKind());
        sheet.text("unit", unit);
        sheet.text("objective", objective);
        sheet.text("level", Words.of(level));
        if (gradedOnly) {
            sheet.flag("graded-only", true);
        }
        sheet.references("about", about);
        sheet.prose("stem", stem);
        sheet.texts("other-stems", otherStems);
        task.describe(sheet);
        credit.describe(sheet);
        sheet.prose("why", why);
        sheet.citations(citations);
    }
}
