package org.triangulate.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.course.tree.Unprintable;

/**
 * The keys of one mapping as texts and nodes: which of them somebody asked for, which could be read, and what is wrong
 * with the rest. {@link Fields} makes values of them.
 */
final class Keys {
    /** Stands for a text that could not be read; nobody sees it, as nothing is built with it. */
    private static final String UNREAD = "?";

    private final Node.Mapping mapping;
    private final Draft draft;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> unread = new HashSet<>();
    private boolean sound = true;

    Keys(Node.Mapping mapping, Draft draft) {
        this.mapping = mapping;
        this.draft = draft;
    }

    boolean has(String key) {
        known.add(key);
        return mapping.get(key).isPresent();
    }

    boolean reads(String key) {
        return has(key) && !unread.contains(key);
    }

    /** Says that a key's value is there and cannot be used. */
    void spoil(String key) {
        unread.add(key);
    }

    /** Says that some part of the thing cannot be used, and so the thing neither. */
    void spoil() {
        sound = false;
    }

    Location locationOf(String key) {
        return mapping.get(key).map(Node::location).orElse(mapping.location());
    }

    void problem(String key, Rule rule, String message, String hint) {
        problem(locationOf(key), rule, message, hint);
    }

    void problem(Location location, Rule rule, String message, String hint) {
        draft.problems().add(location, rule, message, hint);
        sound &= rule.isWarning();
    }

    /** A problem of the mapping as a whole. */
    void problem(Rule rule, String message, String hint) {
        problem(mapping.location(), rule, message, hint);
    }

    String text(String key) {
        var text = required(key).flatMap(node -> textOf(key, node));
        if (text.isEmpty()) {
            spoil(key);
        }
        return text.orElse(UNREAD);
    }

    /** A text that may be missing, and is then empty. */
    String optionalText(String key) {
        return has(key) ? text(key) : "";
    }

    List<String> texts(String key, List<Node> nodes) {
        return nodes.stream().flatMap(node -> textOf(key, node).stream()).toList();
    }

    /** A node's text; empty, with the problem added, where it is none that can be used. */
    Optional<String> textOf(String key, Node node) {
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

    boolean isPrintable(String key, String text, Location location) {
        var unprintable = Unprintable.firstIn(text);
        unprintable.ifPresent(code ->
                problem(location, Rule.UNSAFE_TEXT, "'" + key + "' holds the control character " + code, "delete it"));
        return unprintable.isEmpty();
    }

    Optional<Node> required(String key) {
        if (!has(key)) {
            problem(Rule.MISSING, "'" + key + "' is missing", "add a line '" + key + ": …'");
        }
        return mapping.get(key);
    }

    /** The entries of a list; one value counts as a list of one, a missing key as an empty list. */
    List<Node> items(String key) {
        return has(key) ? itemsOf(mapping.get(key).orElseThrow()) : List.of();
    }

    static List<Node> itemsOf(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** The entries of a list that are mappings, each to be read by itself. */
    List<Fields> parts(String key) {
        var parts = new ArrayList<Fields>();
        for (var item : items(key)) {
            if (item instanceof Node.Mapping part) {
                parts.add(draft.fields(part));
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

    /** Whether everything that was read is sound; a key that nobody asked for is a problem. */
    boolean areSound() {
        for (var entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problem(
                        entry.location(),
                        Rule.UNKNOWN_KEY,
                        "there is no key '" + entry.key() + "' here",
                        unknownKeyHint(entry.key()));
            }
        }
        return sound;
    }

    private String unknownKeyHint(String key) {
        var near = Similar.hint(key, known);
        return near.isEmpty() ? "the keys are " + String.join(", ", known) : near;
    }
}
