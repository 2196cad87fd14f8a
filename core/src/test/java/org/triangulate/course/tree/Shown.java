package org.triangulate.course.tree;

import java.util.stream.Collectors;

/** A tree in one line, each value followed by its line and column: {@code {title@1:1: 'Minsk'@1:8}}. */
final class Shown {
    private Shown() {}

    static String tree(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + place(entry.location()) + ": " + tree(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}" + place(mapping.location())));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(Shown::tree)
                    .collect(Collectors.joining(", ", "[", "]" + place(sequence.location())));
        }
        var scalar = (Node.Scalar) node;
        var text = scalar.text().replace("\n", "⏎");
        return (scalar.bare() ? text : "'" + text + "'") + place(scalar.location());
    }

    private static String place(Location location) {
        return "@" + location.line() + ":" + location.column();
    }
}
