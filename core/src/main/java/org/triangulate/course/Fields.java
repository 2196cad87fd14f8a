package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Citation;
import org.triangulate.model.Model;
import org.triangulate.model.Names;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;

/**
 * One mapping of a course file, read key by key.
 *
 * <p>A key that is missing or wrong becomes a problem and reading goes on, with a placeholder that nobody sees: at the
 * end {@link #build} makes the thing only if nothing was wrong with it. So one run finds every problem.
 *
 * <pre>{@code
 * var id = fields.id("state");
 * var names = fields.names();
 * return fields.build(() -> new State(id, names, …));
 * }</pre>
 */
public final class Fields {
    private final Keys keys;
    private final IdReader ids;
    private final ReferencesReader references;
    private final Draft draft;

    Fields(Node.Mapping mapping, Draft draft) {
        this.keys = new Keys(mapping, draft);
        this.ids = new IdReader(keys, draft);
        this.references = new ReferencesReader(keys, draft);
        this.draft = draft;
    }

    /** Whether the mapping has a key. */
    public boolean has(String key) {
        return keys.has(key);
    }

    /** Whether a key's value was there and could be used, as far as it has been read. */
    public boolean reads(String key) {
        return keys.reads(key);
    }

    /** Where a key's value stands; the mapping's own place where there is none. */
    public Location locationOf(String key) {
        return keys.locationOf(key);
    }

    /** Adds a problem at a key. */
    public void problem(String key, Rule rule, String message, String hint) {
        keys.problem(key, rule, message, hint);
    }

    /** The id of the thing, declared as one of a kind, and under {@code formerly} those by which it went before. */
    public String id(String kind) {
        return ids.declared(kind);
    }

    /** Whether an id that was read is one; says so if not. */
    public boolean isValidId(String id) {
        return ids.isValid(id);
    }

    /** Declares a thing under its id, which counts only within a scope. */
    void declareWithin(String scope, String kind) {
        ids.declareWithin(scope, kind);
    }

    /** A text that has to be there. */
    public String text(String key) {
        return keys.text(key);
    }

    /** A text that may be missing, and is then empty. */
    public String optionalText(String key) {
        return keys.optionalText(key);
    }

    /** Texts that may be missing; one text counts as a list of one. */
    public List<String> optionalTexts(String key) {
        return keys.texts(key, keys.items(key));
    }

    /** A list of texts; one text counts as a list of one. At least one is needed. */
    public List<String> texts(String key) {
        keys.required(key);
        return optionalTexts(key);
    }

    /** Whether a key says {@code true}; missing means no. */
    public boolean flag(String key) {
        return WordsReader.flag(keys, key);
    }

    /** A whole number above 0 that may be missing. */
    public int optionalNumber(String key, int otherwise) {
        return NumbersReader.number(keys, key, otherwise);
    }

    /** A whole number from 0 on that may be missing, and is then 0. */
    public int optionalCount(String key) {
        return NumbersReader.count(keys, key);
    }

    /** Whole numbers above 0, one or several; may be missing. */
    List<Integer> optionalNumbers(String key) {
        return NumbersReader.numbers(keys, key);
    }

    /** One of the words of an enumeration. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        keys.required(key);
        return optionalWord(key, type, type.getEnumConstants()[0]);
    }

    /** One of the words of an enumeration; may be missing. */
    public <E extends Enum<E>> E optionalWord(String key, Class<E> type, E otherwise) {
        return WordsReader.word(keys, key, type, otherwise);
    }

    /** A quantity in the course's notation. */
    public Quantity quantity(String key) {
        return NotationReader.quantity(keys, key);
    }

    /** A date in the course's notation. */
    public PartialDate date(String key) {
        return NotationReader.date(keys, key);
    }

    /** A date that may be missing. */
    public PartialDate optionalDate(String key) {
        return has(key) ? date(key) : PartialDate.UNSTATED;
    }

    /** How many entries a list has as it is written, sound or not; one value counts as a list of one. */
    public int size(String key) {
        return keys.items(key).size();
    }

    /** The id of another thing, of one of these kinds. */
    public String reference(String key, String... kinds) {
        return references.one(key, "", kinds);
    }

    /** The id of another thing, which may be missing and is then empty. */
    public String optionalReference(String key, String... kinds) {
        return references.optional(key, "", kinds);
    }

    /** The ids of other things; may be missing. */
    public List<String> optionalReferences(String key, String... kinds) {
        return references.all(key, kinds);
    }

    /** The unit of the course that the thing belongs to. */
    public String unit() {
        return scoped("unit", Unit.SCOPE, "unit");
    }

    /** The unit of the course, where it need not be said. */
    public String optionalUnit() {
        return references.optional("unit", Unit.SCOPE, "unit");
    }

    /** An objective of one of the course's units; empty where none is named. */
    public String optionalObjective() {
        return references.optional("objective", Objective.SCOPE, "objective");
    }

    /** The id of a thing whose id counts only within a scope, as a heading's within its source. */
    String scoped(String key, String scope, String kind) {
        return references.one(key, scope, kind);
    }

    /** Says that a heading, by its source and id, has so many paragraphs. */
    void declareParagraphs(String heading, int count) {
        draft.declareParagraphs(heading, count);
    }

    /** Says that a heading, by its source and id, is expected to have these paragraphs. */
    void mentionParagraphs(String heading, List<Integer> paragraphs) {
        paragraphs.forEach(paragraph -> draft.mentionParagraph(heading, paragraph, locationOf("paragraph")));
    }

    /** {@code name}, and {@code names} by language and {@code also}. */
    public Names names() {
        return NamesReader.read(keys);
    }

    /** {@code cite}: one citation or several. */
    public List<Citation> citations() {
        if (!has("cite")) {
            keys.problem(
                    Rule.MISSING,
                    "there is no citation",
                    "write who says so and where, as in cite: {source: …, at: …}");
            return List.of();
        }
        return parts("cite", CitationReader::read);
    }

    /** A list of mappings, each read by a reader; one mapping counts as a list of one. At least one is needed. */
    public <T> List<T> parts(String key, Function<Fields, Optional<T>> reader) {
        keys.required(key);
        var parts = optionalParts(key, reader);
        if (has(key) && keys.items(key).isEmpty()) {
            problem(key, Rule.MISSING, "'" + key + "' is empty", "write at least one entry");
        }
        return parts;
    }

    /** A list of mappings, each read by a reader; may be missing. */
    public <T> List<T> optionalParts(String key, Function<Fields, Optional<T>> reader) {
        var parts = new ArrayList<T>();
        for (var part : keys.parts(key)) {
            reader.apply(part).ifPresentOrElse(parts::add, keys::spoil);
        }
        return parts;
    }

    /** Makes a check when the model is known; not where a course is only studied, as it was checked before. */
    public void later(Consumer<Model> check) {
        draft.later(check);
    }

    /** Makes the thing, if everything that was read is sound and there is no key that nobody knows. */
    public <T> Optional<T> build(Supplier<T> thing) {
        return keys.areSound() ? Optional.of(thing.get()) : Optional.empty();
    }
}
