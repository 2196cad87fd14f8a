package org.triangulate.exercises;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/**
 * A small complete item, as the text of a file, for an author to begin with; comments in it say what to replace.
 *
 * <p>What differs from kind to kind is a file of resources beside this class, {@code template/KIND.yaml}.
 *
 * @param id the item's id
 * @param unit the unit that it belongs to
 * @param objective one of the unit's; empty where it has none
 * @param source the id of the source that it cites
 * @param heading one of the source's headings
 * @param schema where an editor finds the schema of such files, seen from the file
 */
public record Template(String id, String unit, String objective, String source, String heading, String schema) {
    /** The names of the kinds that a template can be of: all there are. */
    public static List<String> kinds() {
        return Kinds.names();
    }

    /** The text of a file that holds an item of a kind and nothing else. */
    public String of(String kind) {
        return resource("frame")
                .lines()
                .filter(line -> !objective.isEmpty() || !line.contains("${objective}"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("${task}", resource(kind).stripTrailing())
                .replace("${kind}", kind)
                .replace("${schema}", schema)
                .replace("${id}", written(id))
                .replace("${unit}", written(unit))
                .replace("${objective}", written(objective))
                .replace("${cite}", "{source: " + written(source) + ", at: " + quoted(heading) + "}");
    }

    /** An id as it stands, but for the one that YAML reads as nothing. */
    private static String written(String id) {
        return id.equals("null") ? quoted(id) : id;
    }

    /** A text that JSON quotes is one that YAML reads, whatever is in it. */
    private static String quoted(String text) {
        var json = new StringWriter();
        Json.write(Node.text(text), json);
        return json.toString();
    }

    private static String resource(String name) {
        try (var stream = Template.class.getResourceAsStream("template/" + name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("there is no template for the kind " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
