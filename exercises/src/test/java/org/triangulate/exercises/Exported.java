package org.triangulate.exercises;

import java.io.StringWriter;
import java.util.Map;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/** An item as other programs are given it, turned back into a file of a course. JSON is YAML, too. */
final class Exported {
    /** Keys that a course file calls otherwise. */
    private static final Map<String, String> NAMES =
            Map.of("task", "kind", "citations", "cite", "paragraphs", "paragraph");

    private Exported() {}

    static String asCourseFile(Node.Mapping item) {
        var text = new StringWriter();
        Json.write(authored(item), text);
        return text.toString();
    }

    private static Node authored(Node node) {
        if (node instanceof Node.Sequence list) {
            return Node.list(list.items().stream().map(Exported::authored).toList());
        }
        return node instanceof Node.Mapping mapping ? authored(mapping) : node;
    }

    /** A quantity and a date stand in a course file as they are written. */
    private static Node authored(Node.Mapping mapping) {
        var written = mapping.get("written").or(() -> mapping.get("edtf"));
        if (written.isPresent()) {
            return written.get();
        }
        var file = Node.mapping();
        for (var entry : mapping.entries()) {
            var isKindOfThing =
                    entry.key().equals("kind") && mapping.get("task").isPresent();
            if (!isKindOfThing) {
                file.with(NAMES.getOrDefault(entry.key(), entry.key()), authored(entry.value()));
            }
        }
        return file.done();
    }
}
