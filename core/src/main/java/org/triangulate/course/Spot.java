package org.triangulate.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;

/**
 * What stands at a place of a course's files.
 *
 * @param thing the id of the innermost thing around it; empty where there is none
 * @param key the key whose value it is, or is one of
 * @param text the text itself; empty where it is a list or a mapping
 * @param around the texts of the innermost mapping around it: of a heading, the source that it is in
 */
record Spot(String thing, String key, String text, List<String> around) {
    private static final Spot OUTSIDE = new Spot("", "", "", List.of());

    Spot {
        around = List.copyOf(around);
    }

    /** What stands at a place in one of some files. */
    static Optional<Spot> at(Location place, Stream<Node.Mapping> files) {
        return files.filter(file -> file.location().file().equals(place.file()))
                .flatMap(file -> OUTSIDE.find(place, file).stream())
                .findFirst();
    }

    /** What stands at a place in all files of a course. */
    static Optional<Spot> at(Location place, CourseFiles files) {
        var ofParts = files.parts().values().stream().flatMap(Collection::stream);
        return at(place, Stream.concat(Stream.of(files.head()), ofParts));
    }

    private Optional<Spot> find(Location place, Node node) {
        var inner = node instanceof Node.Mapping mapping
                ? within(mapping).find(place, mapping)
                : node instanceof Node.Sequence list ? find(place, list) : Optional.<Spot>empty();
        return inner.isPresent() || !node.location().equals(place)
                ? inner
                : Optional.of(new Spot(
                        thing,
                        key,
                        node instanceof Node.Scalar scalar ? scalar.text().strip() : "",
                        around));
    }

    private Optional<Spot> find(Location place, Node.Mapping mapping) {
        return mapping.entries().stream()
                .flatMap(entry -> new Spot(thing, entry.key(), "", around).find(place, entry.value()).stream())
                .findFirst();
    }

    private Optional<Spot> find(Location place, Node.Sequence list) {
        return list.items().stream().flatMap(item -> find(place, item).stream()).findFirst();
    }

    /** The headings of a source and the criteria of an essay are no things of the course. */
    private Spot within(Node.Mapping mapping) {
        var id = key.equals("headings") || key.equals("criteria") ? Optional.<String>empty() : Entries.idOf(mapping);
        var texts = mapping.entries().stream()
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text().strip())
                .toList();
        return new Spot(id.orElse(thing), key, "", texts);
    }
}
