package org.triangulate.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.course.tree.Unprintable;

/**
 * What a {@code course.yaml} says of the course that its own is laid over: which it is, and what of it does not hold here.
 *
 * @param base the course that is extended
 * @param replaced what stands in the overlay's files in the place of what the base has under the same id
 * @param removed what the base has and the overlay has not
 */
record Extension(
        Named base, List<Named> replaced, List<Named> removed, List<Named> replacedUnits, List<Named> removedUnits) {
    static final String KEY = "extends";

    private static final List<String> CHANGES = List.of("replace", "remove", "replace-units", "remove-units");

    /** An id, and where it is named. */
    record Named(String id, Location place) {}

    Extension {
        replaced = List.copyOf(replaced);
        removed = List.copyOf(removed);
        replacedUnits = List.copyOf(replacedUnits);
        removedUnits = List.copyOf(removedUnits);
    }

    /** As a head says it; empty where it extends nothing. What cannot be read is a problem of {@link #read}. */
    static Optional<Extension> of(Node.Mapping head) {
        return named(head, KEY)
                .findFirst()
                .map(base -> new Extension(
                        base,
                        named(head, "replace").toList(),
                        named(head, "remove").toList(),
                        named(head, "replace-units").toList(),
                        named(head, "remove-units").toList()));
    }

    private static Stream<Named> named(Node.Mapping head, String key) {
        return head.get(key).stream()
                .flatMap(node -> Keys.itemsOf(node).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(scalar -> new Named(scalar.text().strip(), scalar.location()))
                // What is empty or cannot be printed is told of where the head is read.
                .filter(named ->
                        !named.id().isEmpty() && Unprintable.firstIn(named.id()).isEmpty());
    }

    /** The id of the course that a head extends, empty where there is none; what is wrong about it becomes a problem. */
    static String read(Fields head) {
        var base = head.optionalText(KEY);
        for (var key : CHANGES) {
            head.optionalTexts(key);
            if (head.has(key) && !head.has(KEY)) {
                head.problem(
                        key,
                        Rule.MISSING,
                        "'" + key + "' changes another course, and none is named",
                        "add a line 'extends: …' with the id of that course");
            }
        }
        return base;
    }

    /** Everything that is taken out of the base, whether or not something comes in its place. */
    List<Named> gone() {
        return Stream.concat(replaced.stream(), removed.stream()).toList();
    }

    List<Named> goneUnits() {
        return Stream.concat(replacedUnits.stream(), removedUnits.stream()).toList();
    }
}
