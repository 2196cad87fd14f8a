package org.triangulate.docs.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.triangulate.course.tree.Node;

/** A mapping of a course, and what the schemas say of it. */
record Spot(String path, Node.Mapping mapping, List<Shape> shapes) {
    /** Every mapping of a file whose keys its schema fixes. */
    static List<Spot> within(String path, Node.Mapping tree, String schema) {
        var spots = new ArrayList<Spot>();
        walk(path, tree, Shape.of(schema), spots);
        return spots;
    }

    private static void walk(String path, Node node, Shape said, List<Spot> spots) {
        var shape = said.forNode(node);
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(path + "/" + i, sequence.items().get(i), shape.ofItems(), spots);
            }
        } else if (node instanceof Node.Mapping mapping) {
            var shapes = shape.forMapping(mapping);
            if (shapes.get(0).fixesKeys()) {
                spots.add(new Spot(path, mapping, shapes));
            }
            for (var entry : mapping.entries()) {
                shapes.stream()
                        .flatMap(one -> one.ofKey(entry.key()).stream())
                        .findFirst()
                        .ifPresent(inner -> walk(path + "/" + entry.key(), entry.value(), inner, spots));
            }
        }
    }

    Set<String> keys() {
        return union(shapes.stream().map(Shape::keys));
    }

    Set<String> required() {
        return union(shapes.stream().map(Shape::required));
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        var union = new TreeSet<String>();
        sets.forEach(union::addAll);
        return union;
    }
}
