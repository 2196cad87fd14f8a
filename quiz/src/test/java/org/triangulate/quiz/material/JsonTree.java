package org.triangulate.quiz.material;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/** JSON that the program wrote, read back: a place in it is named by its keys and positions, as in {@code terms/0/id}. */
public record JsonTree(Node node) {
    public static JsonTree parse(String json) {
        var wrapped = ("{\"answer\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        return new JsonTree(Json.read(new ByteArrayInputStream(wrapped))).at("answer");
    }

    public JsonTree at(String place) {
        return find(place).orElseThrow(() -> new AssertionError("nothing is at " + place + " of " + node));
    }

    private Optional<JsonTree> find(String place) {
        Optional<Node> found = Optional.of(node);
        for (var step : place.split("/")) {
            found = found.flatMap(here -> step(here, step));
        }
        return found.map(JsonTree::new);
    }

    private static Optional<Node> step(Node here, String step) {
        if (here instanceof Node.Sequence sequence && step.matches("\\d+")) {
            return sequence.items().stream().skip(Long.parseLong(step)).findFirst();
        }
        return here instanceof Node.Mapping mapping ? mapping.get(step) : Optional.empty();
    }

    public boolean has(String place) {
        return find(place).isPresent();
    }

    /** The entries of a list; none where there is no such list. */
    public List<JsonTree> all(String place) {
        return find(place).map(JsonTree::all).orElse(List.of());
    }

    public List<JsonTree> all() {
        return ((Node.Sequence) node).items().stream().map(JsonTree::new).toList();
    }

    public String text(String place) {
        return at(place).text();
    }

    private String text() {
        return ((Node.Scalar) node).text();
    }

    public List<String> texts(String place) {
        return at(place).all().stream().map(JsonTree::text).toList();
    }

    /** A number, which JSON writes without quotation marks. */
    public double number(String place) {
        return Double.parseDouble(bare(place));
    }

    public boolean truth(String place) {
        return Boolean.parseBoolean(bare(place));
    }

    private String bare(String place) {
        var scalar = (Node.Scalar) at(place).node;
        if (!scalar.bare()) {
            throw new AssertionError("'" + scalar.text() + "' at " + place + " is a text");
        }
        return scalar.text();
    }

    /** The keys of a mapping in their order. */
    public List<String> keys() {
        return ((Node.Mapping) node).entries().stream().map(Node.Entry::key).toList();
    }
}
