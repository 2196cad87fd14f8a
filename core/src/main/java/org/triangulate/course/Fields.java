package org.triangulate.course;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Node.Mapping mapping;
    private final Draft draft;
    private final Set<String> known = new LinkedHashSet<>();
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
        if (has("id") && !Id.isValid(id)) {
            problem("id", Rule.BAD_ID, "'" + id + "' is no id", "use small letters, digits and single hyphens");
        } else if (has("id")) {
            draft.declare(id, kind, locationOf("id"));
        }
        return id;
    }

    /** Declares a thing under an id that counts only within a scope. */
    void declare(String scopedId, String kind) {
        draft.declare(scopedId, kind, mapping.location());
    }

    /** A text that has to be there. */
    public String text(String key) {
        var node = required(key);
        return node.map(found -> textOf(key, found))
                .filter(text -> isFilled(key, text))
                .orElse("?");
    }

    private boolean isFilled(String key, String text) {
        if (text.isBlank() && has(key)) {
            problem(key, Rule.MISSING, "'" + key + "' is empty", "write its value behind the colon");
        }
        return !text.isBlank();
    }

    /** A text that may be missing, and is then empty. */
    public String optionalText(String key) {
        return has(key) ? text(key) : "";
    }

    /** Texts that may be missing; one text counts as a list of one. */
    public List<String> optionalTexts(String key) {
        return items(key).stream().map(item -> textOf(key, item)).toList();
    }

    /** Whether a key says {@code true}; missing means no. */
    public boolean flag(String key) {
        var text = optionalText(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write true or false");
        }
        return text.equals("true");
    }

    /** A whole number above 0 that may be missing. */
    public int optionalNumber(String key, int otherwise) {
        var text = optionalText(key);
        if (text.isEmpty() || text.matches("[1-9][0-9]{0,8}")) {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        }
        problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", "write a whole number, 1 or more");
        return otherwise;
    }

    /** One of the words of an enumeration. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        var text = text(key);
        var found = Words.find(type, text);
        if (found.isEmpty() && has(key)) {
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
        if (!has(key) || text.equals("?")) {
            return placeholder.get();
        }
        try {
            return parse.apply(text);
        } catch (NotationException e) {
            problem(key, rule, e.complaint(), "");
            return placeholder.get();
        }
    }

    /** The id of another thing, of one of these kinds. */
    public String reference(String key, String... kinds) {
        var id = text(key);
        if (has(key) && !id.equals("?")) {
            draft.mention(id, Set.copyOf(Arrays.asList(kinds)), locationOf(key));
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
            var id = textOf(key, item);
            draft.mention(id, Set.of(kinds), item.location());
            ids.add(id);
        }
        return ids;
    }

    /** The unit of the course that the thing belongs to. */
    public String unit() {
        return scoped("unit", "unit/", "unit");
    }

    /** The id of a thing whose id counts only within a scope, as a heading's within its source. */
    String scoped(String key, String scope, String kind) {
        var id = text(key);
        if (has(key) && !id.equals("?") && !scope.startsWith("?")) {
            draft.mention(scope + id, Set.of(kind), locationOf(key));
        }
        return id;
    }

    /** {@code name}, and {@code names} by language and {@code also}. */
    public Names names() {
        var name = text("name");
        Map<String, String> byLanguage = new LinkedHashMap<>();
        List<String> also = new ArrayList<>();
        if (has("names") && required("names").orElseThrow() instanceof Node.Mapping forms) {
            for (var entry : forms.entries()) {
                if (entry.key().equals("also")) {
                    listOf(entry.value()).forEach(item -> also.add(textOf("also", item)));
                } else {
                    byLanguage.put(entry.key(), textOf(entry.key(), entry.value()));
                }
            }
        } else if (has("names")) {
            problem("names", Rule.WRONG_SHAPE, "'names' is not a mapping", "write it like {ru: …, also: [ … ]}");
        }
        return new Names(name, byLanguage, also);
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
                        "there is no key '" + UnsafeText.masked(entry.key()) + "' here",
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

    private String textOf(String key, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            problem(node.location(), Rule.WRONG_SHAPE, "'" + key + "' is " + node.shape(), "write a text");
            return "?";
        }
        var unsafe = UnsafeText.firstIn(scalar.text());
        if (unsafe.isPresent()) {
            var code = "U+%04X".formatted(unsafe.getAsInt());
            problem(
                    node.location(),
                    Rule.UNSAFE_TEXT,
                    "'" + key + "' holds the control character " + code,
                    "delete it");
            return "?";
        }
        return scalar.text().strip();
    }
}
