package org.triangulate.docs.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.triangulate.course.tree.Node;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of one value, with every reference followed.
 *
 * @param document the name of the schema's file
 * @param name the definition; empty where it has no name of its own
 */
record Shape(String document, String name, JsonNode schema) {
    static Shape of(String document) {
        return new Shape(document, "", Schemas.document(document));
    }

    private static Shape referred(String document, String reference) {
        var file = reference.replaceAll("#.*", "").replace(".schema.json", "");
        var target = file.isEmpty() ? document : file;
        var pointer = reference.replaceAll(".*#", "");
        return new Shape(
                        target,
                        pointer.replaceAll(".*/", ""),
                        Schemas.document(target).at(pointer))
                .followed();
    }

    private Shape followed() {
        return schema.has("$ref") ? referred(document, schema.get("$ref").stringValue()) : this;
    }

    /** The shape of this very value, where there may be one or a list of them. */
    Shape forNode(Node node) {
        var shape = followed();
        if (!shape.schema.has("anyOf") || shape.schema.has("propertyNames") || shape.schema.has("properties")) {
            return shape;
        }
        var list = node instanceof Node.Sequence;
        var alternatives = shape.schema.get("anyOf").valueStream().filter(one -> isList(one) == list);
        return new Shape(shape.document, "", alternatives.findFirst().orElseThrow()).followed();
    }

    private static boolean isList(JsonNode alternative) {
        return alternative.path("type").stringValue("").equals("array");
    }

    Shape ofItems() {
        return new Shape(document, "", schema.get("items"));
    }

    /** The shapes that a mapping has at once: its own, the one that its kind adds, and the names of its keys. */
    List<Shape> forMapping(Node.Mapping mapping) {
        var shapes = new ArrayList<Shape>();
        if (schema.has("then")) {
            var alone = mapping.get("kind").isPresent() && mapping.get("items").isEmpty();
            return new Shape(document, "", schema.get(alone ? "then" : "else"))
                    .followed()
                    .forMapping(mapping);
        }
        shapes.add(this);
        for (var rule : schema.path("allOf")) {
            var kind = rule.at("/if/properties/kind/const").stringValue();
            if (mapping.get("kind")
                    .filter(node ->
                            node instanceof Node.Scalar scalar && scalar.text().equals(kind))
                    .isPresent()) {
                rule.get("then").get("allOf").forEach(added -> shapes.add(new Shape(document, "", added).followed()));
                shapes.add(new Shape(document, "", rule.get("then")));
            }
        }
        return shapes;
    }

    Optional<Shape> ofKey(String key) {
        return schema.path("properties").has(key)
                ? Optional.of(new Shape(document, "", schema.get("properties").get(key)))
                : Optional.empty();
    }

    Set<String> keys() {
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    /** The keys that it requires; of a course, those of one that extends no other. */
    Set<String> required() {
        var required = new TreeSet<String>();
        schema.path("required").forEach(key -> required.add(key.stringValue()));
        schema.at("/else/required").forEach(key -> required.add(key.stringValue()));
        return required;
    }

    /** Whether it allows no other keys than those it names. */
    boolean isClosed() {
        return schema.path("additionalProperties").isBoolean() || schema.has("propertyNames");
    }

    /** Whether it is about a mapping whose keys the course fixes. */
    boolean fixesKeys() {
        return schema.has("properties") && !schema.path("additionalProperties").isObject();
    }
}
