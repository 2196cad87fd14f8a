package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.course.tree.Node;

/** The things in a file of a course that have an id in the whole course: facts, the facts in them, terms and items. */
final class Entries {
    /** The lists of a fact that hold facts of their own; the ids in other lists count only within a thing. */
    private static final Set<String> INNER = Set.of("readings", "provisions", "positions");

    private Entries() {}

    /** The id of a mapping; empty where it has none. */
    static Optional<String> idOf(Node.Mapping mapping) {
        return mapping.get("id")
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip());
    }

    /** The things of a file, or a thing and those in it. */
    static Stream<Node.Mapping> of(Node.Mapping file) {
        var inner = file.entries().stream()
                .filter(entry -> holdsEntries(file, entry.key()))
                .flatMap(entry -> mappings(entry.value()))
                .flatMap(Entries::of);
        return idOf(file).isPresent() ? Stream.concat(Stream.of(file), inner) : inner;
    }

    static Stream<Node.Mapping> mappings(Node list) {
        return Keys.itemsOf(list).stream()
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    /** What has no id is a file with lists of things. */
    private static boolean holdsEntries(Node.Mapping mapping, String key) {
        return idOf(mapping).isEmpty() || INNER.contains(key);
    }

    /** A file without the things with these ids; empty where it is such a thing itself. */
    static Optional<Node.Mapping> without(Node.Mapping file, Set<String> ids) {
        if (idOf(file).filter(ids::contains).isPresent()) {
            return Optional.empty();
        }
        if (of(file).flatMap(thing -> idOf(thing).stream()).noneMatch(ids::contains)) {
            return Optional.of(file);
        }
        var entries = new ArrayList<Node.Entry>();
        for (var entry : file.entries()) {
            entries.add(
                    holdsEntries(file, entry.key())
                            ? new Node.Entry(entry.key(), entry.location(), without(entry.value(), ids))
                            : entry);
        }
        return Optional.of(new Node.Mapping(file.location(), entries));
    }

    private static Node without(Node list, Set<String> ids) {
        var left = new ArrayList<Node>();
        for (var item : Keys.itemsOf(list)) {
            if (item instanceof Node.Mapping thing) {
                without(thing, ids).ifPresent(left::add);
            } else {
                left.add(item);
            }
        }
        return new Node.Sequence(list.location(), List.copyOf(left));
    }
}
