package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.course.tree.Node;

/**
 * The things in the files of a course that have an id in the whole course: facts, the facts in them, terms and items; and
 * its units, which have ids of their own kind.
 */
final class Entries {
    /** The lists of a fact that hold facts of their own; the ids in other lists count only within a thing. */
    private static final Set<String> INNER = Set.of("readings", "provisions", "positions");

    private static final String OBJECTIVES = "objectives";

    private static final String RELATED = "related";

    private Entries() {}

    /** The id of a mapping; empty where it has none. */
    static Optional<String> idOf(Node.Mapping mapping) {
        return textOf(mapping, "id");
    }

    /** The text under a key; empty where there is none. */
    static Optional<String> textOf(Node.Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip());
    }

    /** The things in all files of a course. */
    static Stream<Node.Mapping> of(CourseFiles files) {
        return files.parts().values().stream().flatMap(List::stream).flatMap(Entries::of);
    }

    /** The units in the head of a course. */
    static Stream<Node.Mapping> unitsOf(CourseFiles files) {
        return files.head().get("units").stream().flatMap(Entries::mappings);
    }

    static boolean hasObjectives(Node.Mapping unit) {
        return unit.get(OBJECTIVES).isPresent();
    }

    static Stream<Node.Mapping> objectivesOf(Node.Mapping unit) {
        return unit.get(OBJECTIVES).stream().flatMap(Entries::mappings);
    }

    /** A unit that says nothing of objectives, with those of another one. */
    static Node.Mapping withObjectives(Node.Mapping unit, Node.Mapping of) {
        var entries = new ArrayList<>(unit.entries());
        of.entries().stream()
                .filter(entry -> entry.key().equals(OBJECTIVES) && !hasObjectives(unit))
                .forEach(entries::add);
        return new Node.Mapping(unit.location(), entries);
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

    /** A file whose terms are not related to these any more: such a pointer says nothing that would then be missing. */
    static Node.Mapping unrelated(Node.Mapping file, Set<String> ids) {
        if (ids.isEmpty()) {
            return file;
        }
        var entries = file.entries().stream()
                .map(entry -> new Node.Entry(
                        entry.key(),
                        entry.location(),
                        entry.key().equals(RELATED)
                                ? left(entry.value(), ids)
                                : holdsEntries(file, entry.key()) ? unrelated(entry.value(), ids) : entry.value()))
                .toList();
        return new Node.Mapping(file.location(), entries);
    }

    private static Node unrelated(Node list, Set<String> ids) {
        return new Node.Sequence(
                list.location(),
                Keys.itemsOf(list).stream()
                        .map(item -> item instanceof Node.Mapping thing ? unrelated(thing, ids) : item)
                        .toList());
    }

    private static Node left(Node references, Set<String> ids) {
        return new Node.Sequence(
                references.location(),
                Keys.itemsOf(references).stream()
                        .filter(item -> !(item instanceof Node.Scalar id)
                                || !ids.contains(id.text().strip()))
                        .toList());
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
