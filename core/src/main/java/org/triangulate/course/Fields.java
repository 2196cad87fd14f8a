package org.triangulate.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Citation;
import org.triangulate.model.Id;
import org.triangulate.model.Names;
import org.triangulate.model.NotationException;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Words;

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
    private static final String ID_HINT = "use small letters, digits and single hyphens";

    private final Keys keys;
    private final Draft draft;

    Fields(Node.Mapping mapping, Draft draft) {
        this.keys = new Keys(mapping, draft);
        this.draft = draft;
    }

    /** Whether the mapping has a key. */
    public boolean has(String key) {
        return keys.has(key);
    }

    /** Whether a key's value was there and could be used, as far as it has been read. */
    boolean reads(String key) {
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
        var id = text("id");
        if (isValidId(id)) {
            draft.declare("", id, kind, locationOf("id"));
        }
        for (var item : keys.items("formerly")) {
            keys.textOf("formerly", item).ifPresent(former -> formerly(former, id, item.location()));
        }
        return id;
    }

    private void formerly(String former, String id, Location location) {
        if (Id.isValid(former)) {
            draft.formerIds().add(former, id, location, draft.problems());
        } else {
            keys.problem(location, Rule.BAD_ID, "'" + former + "' is no id", ID_HINT);
        }
    }

    /** Whether an id that was read is one; says so if not. */
    boolean isValidId(String id) {
        if (reads("id") && !Id.isValid(id)) {
            problem("id", Rule.BAD_ID, "'" + id + "' is no id", ID_HINT);
            return false;
        }
        return reads("id");
    }

    /** Declares a thing under its id, which counts only within a scope. */
    void declareWithin(String scope, String kind) {
        if (reads("id")) {
            draft.declare(scope, text("id"), kind, locationOf("id"));
        }
    }

    /** A text that has to be there. */
    public String text(String key) {
        return keys.text(key);
    }

    /** A text that may be missing, and is then empty. */
    public String optionalText(String key) {
        return has(key) ? text(key) : "";
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
        var text = optionalText(key);
        if (reads(key) && !text.equals("true") && !text.equals("false")) {
            problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write true or false");
        }
        return text.equals("true");
    }

    /** A whole number above 0 that may be missing. */
    public int optionalNumber(String key, int otherwise) {
        var text = optionalText(key);
        if (!reads(key)) {
            return otherwise;
        }
        if (isNumber(text)) {
            return Integer.parseInt(text);
        }
        problem(key, Rule.BAD_WORD, notANumber(key, text), "write a whole number, 1 or more");
        return otherwise;
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9][0-9]{0,8}");
    }

    private static String notANumber(String key, String text) {
        return "'" + key + "' is '" + text + "'";
    }

    /** Whole numbers above 0, one or several; may be missing. */
    List<Integer> optionalNumbers(String key) {
        var numbers = new ArrayList<Integer>();
        for (var item : keys.items(key)) {
            keys.textOf(key, item).ifPresent(text -> {
                if (isNumber(text)) {
                    numbers.add(Integer.valueOf(text));
                } else {
                    keys.problem(
                            item.location(), Rule.BAD_WORD, notANumber(key, text), "write a whole number, 1 or more");
                }
            });
        }
        return numbers;
    }

    /** One of the words of an enumeration. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        keys.required(key);
        return optionalWord(key, type, type.getEnumConstants()[0]);
    }

    /** One of the words of an enumeration; may be missing. */
    public <E extends Enum<E>> E optionalWord(String key, Class<E> type, E otherwise) {
        var text = optionalText(key);
        var found = Words.find(type, text);
        if (found.isEmpty() && reads(key)) {
            var words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
            problem(key, Rule.BAD_WORD, "'" + text + "' is no " + key, "write one of " + String.join(", ", words));
        }
        return found.orElse(otherwise);
    }

    /** A quantity in the course's notation. */
    public Quantity quantity(String key) {
        return notation(key, Rule.BAD_QUANTITY, Quantity::parse, () -> Quantity.parse("0"));
    }

    /** A date in the course's notation. */
    public PartialDate date(String key) {
        return notation(key, Rule.BAD_DATE, PartialDate::parse, () -> PartialDate.UNSTATED);
    }

    /** A date that may be missing. */
    public PartialDate optionalDate(String key) {
        return has(key) ? date(key) : PartialDate.UNSTATED;
    }

    private <T> T notation(String key, Rule rule, Function<String, T> parse, Supplier<T> placeholder) {
        var text = text(key);
        if (!reads(key)) {
            return placeholder.get();
        }
        try {
            return parse.apply(text);
        } catch (NotationException e) {
            problem(key, rule, e.complaint(), "");
            keys.spoil(key);
            return placeholder.get();
        }
    }

    /** How many entries a list has as it is written, sound or not; one value counts as a list of one. */
    public int size(String key) {
        return keys.items(key).size();
    }

    /** The id of another thing, of one of these kinds. */
    public String reference(String key, String... kinds) {
        var id = text(key);
        if (reads(key)) {
            draft.mention("", id, List.of(kinds), locationOf(key));
        }
        return id;
    }

    /** The id of another thing, which may be missing and is then empty. */
    public String optionalReference(String key, String... kinds) {
        return has(key) ? reference(key, kinds) : "";
    }

    /** The ids of other things; may be missing. */
    public List<String> optionalReferences(String key, String... kinds) {
        var ids = new ArrayList<String>();
        for (var item : keys.items(key)) {
            keys.textOf(key, item).ifPresent(id -> {
                draft.mention("", id, List.of(kinds), item.location());
                ids.add(id);
            });
        }
        return ids;
    }

    /** The unit of the course that the thing belongs to. */
    public String unit() {
        return scoped("unit", Unit.SCOPE, "unit");
    }

    /** The unit of the course, where it need not be said. */
    String optionalUnit() {
        return has("unit") ? unit() : "";
    }

    /** An objective of one of the course's units; empty where none is named. */
    public String optionalObjective() {
        return has("objective") ? scoped("objective", Objective.SCOPE, "objective") : "";
    }

    /** Says that a heading, by its source and id, has so many paragraphs. */
    void declareParagraphs(String heading, int count) {
        draft.declareParagraphs(heading, count);
    }

    /** Says that a heading, by its source and id, is expected to have these paragraphs. */
    void mentionParagraphs(String heading, List<Integer> paragraphs) {
        paragraphs.forEach(paragraph -> draft.mentionParagraph(heading, paragraph, locationOf("paragraph")));
    }

    /** The id of a thing whose id counts only within a scope, as a heading's within its source. */
    String scoped(String key, String scope, String kind) {
        var id = text(key);
        if (reads(key)) {
            draft.mention(scope, id, List.of(kind), locationOf(key));
        }
        return id;
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

    /** Makes the thing, if everything that was read is sound and there is no key that nobody knows. */
    public <T> Optional<T> build(Supplier<T> thing) {
        return keys.areSound() ? Optional.of(thing.get()) : Optional.empty();
    }
}
