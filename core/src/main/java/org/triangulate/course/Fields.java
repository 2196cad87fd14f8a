package org.triangulate.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.course.tree.Unprintable;
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
    /** Stands for a text that could not be read; nobody sees it, as nothing is built with it. */
    private static final String UNREAD = "?";

    private final Node.Mapping mapping;
    private final Draft draft;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> unread = new HashSet<>();
    private boolean sound = true;

    Fields(Node.Mapping mapping, Draft draft) {
        this.mapping = mapping;
        this.draft = draft;
    }

    /** Whether the mapping has a key. */
    public boolean has(String key) {
        known.add(key);
        return mapping.get(key).isPresent();
    }

    /** Whether a key's value was there and could be used, as far as it has been read. */
    boolean reads(String key) {
        return has(key) && !unread.contains(key);
    }

    /** Where a key's value stands; the mapping's own place where there is none. */
    public Location locationOf(String key) {
        return mapping.get(key).map(Node::location).orElse(mapping.location());
    }

    /** Adds a problem at a key. */
    public void problem(String key, Rule rule, String message, String hint) {
        problem(locationOf(key), rule, message, hint);
    }

    private void problem(Location location, Rule rule, String message, String hint) {
        draft.problems().add(location, rule, message, hint);
        sound &= rule.isWarning();
    }

    /** The id of the thing, declared as one of a kind. */
    public String id(String kind) {
        var id = text("id");
        if (isValidId(id)) {
            draft.declare("", id, kind, locationOf("id"));
        }
        return id;
    }

    /** Whether an id that was read is one; says so if not. */
    boolean isValidId(String id) {
        if (reads("id") && !Id.isValid(id)) {
            var hint = "use small letters, digits and single hyphens";
            problem("id", Rule.BAD_ID, "'" + id + "' is no id", hint);
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
        var text = required(key).flatMap(node -> textOf(key, node));
        if (text.isEmpty()) {
            unread.add(key);
        }
        return text.orElse(UNREAD);
    }

    /** A text that may be missing, and is then empty. */
    public String optionalText(String key) {
        return has(key) ? text(key) : "";
    }

    /** Texts that may be missing; one text counts as a list of one. */
    public List<String> optionalTexts(String key) {
        return textsOf(key, items(key));
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
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write a whole number, 1 or more");
        return otherwise;
    }

    /** One of the words of an enumeration. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        var text = text(key);
        var found = Words.find(type, text);
        if (found.isEmpty() && reads(key)) {
            var words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
            problem(key, Rule.BAD_WORD, "'" + text + "' is no " + key, "write one of " + String.join(", ", words));
        }
        return found.orElse(type.getEnumConstants()[0]);
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
            unread.add(key);
            return placeholder.get();
        }
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
        for (var item : items(key)) {
            textOf(key, item).ifPresent(id -> {
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
        var preferred = text("name");
        Map<String, String> byLanguage = new LinkedHashMap<>();
        List<String> also = new ArrayList<>();
        if (has("names") && required("names").orElseThrow() instanceof Node.Mapping forms) {
            for (var entry : forms.entries()) {
                if (entry.key().equals("also")) {
                    also.addAll(textsOf("also", listOf(entry.value())));
                } else if (isPrintable("names", entry.key(), entry.location())) {
                    textOf(entry.key(), entry.value()).ifPresent(name -> byLanguage.put(entry.key(), name));
                }
            }
        } else if (has("names")) {
            problem("names", Rule.WRONG_SHAPE, "'names' is not a mapping", "write it like {ru: …, also: [ … ]}");
        }
        return new Names(preferred, byLanguage, also);
    }

    /** {@code cite}: one citation or several. */
    public List<Citation> citations() {
        if (!has("cite")) {
            problem(
                    mapping.location(),
                    Rule.MISSING,
                    "there is no citation",
                    "write who says so and where, as in cite: {source: …, at: …}");
            return List.of();
        }
        return parts("cite", CitationReader::read);
    }

    /** A list of mappings, each read by a reader; one mapping counts as a list of one. At least one is needed. */
    public <T> List<T> parts(String key, Function<Fields, Optional<T>> reader) {
        required(key);
        var parts = optionalParts(key, reader);
        if (has(key) && items(key).isEmpty()) {
            problem(key, Rule.MISSING, "'" + key + "' is empty", "write at least one entry");
        }
        return parts;
    }

    /** A list of mappings, each read by a reader; may be missing. */
    public <T> List<T> optionalParts(String key, Function<Fields, Optional<T>> reader) {
        var parts = new ArrayList<T>();
        for (var item : items(key)) {
            if (item instanceof Node.Mapping part) {
                var read = reader.apply(draft.fields(part));
                read.ifPresent(parts::add);
                sound &= read.isPresent();
            } else {
                problem(
                        item.location(),
                        Rule.WRONG_SHAPE,
                        "an entry of '" + key + "' is " + item.shape(),
                        "write it as a mapping of keys and values");
            }
        }
        return parts;
    }

    /** Makes the thing, if everything that was read is sound and there is no key that nobody knows. */
    public <T> Optional<T> build(Supplier<T> thing) {
        for (var entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problem(
                        entry.location(),
                        Rule.UNKNOWN_KEY,
                        "there is no key '" + entry.key() + "' here",
                        unknownKeyHint(entry.key()));
            }
        }
        return sound ? Optional.of(thing.get()) : Optional.empty();
    }

    private String unknownKeyHint(String key) {
        var near = Similar.hint(key, known);
        return near.isEmpty() ? "the keys are " + String.join(", ", known) : near;
    }

    private Optional<Node> required(String key) {
        if (!has(key)) {
            problem(mapping.location(), Rule.MISSING, "'" + key + "' is missing", "add a line '" + key + ": …'");
        }
        return mapping.get(key);
    }

    private List<Node> items(String key) {
        return has(key) ? listOf(mapping.get(key).orElseThrow()) : List.of();
    }

    private static List<Node> listOf(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    private List<String> textsOf(String key, List<Node> nodes) {
        return nodes.stream().flatMap(node -> textOf(key, node).stream()).toList();
    }

    /** A node's text; empty, with the problem added, where it is none that can be used. */
    private Optional<String> textOf(String key, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            problem(node.location(), Rule.WRONG_SHAPE, "'" + key + "' is " + node.shape(), "write a text");
            return Optional.empty();
        }
        if (!isPrintable(key, scalar.text(), node.location())) {
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problem(node.location(), Rule.MISSING, "'" + key + "' is empty", "write its value behind the colon");
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    private boolean isPrintable(String key, String text, Location location) {
        var unprintable = Unprintable.firstIn(text);
        unprintable.ifPresent(code ->
                problem(location, Rule.UNSAFE_TEXT, "'" + key + "' holds the control character " + code, "delete it"));
        return unprintable.isEmpty();
    }
}
