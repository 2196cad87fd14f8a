package org.triangulate.docs.reference;

import java.util.List;
import org.triangulate.docs.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema of a sort of file.
 *
 * @param name its name and that of its page, such as {@code model}
 */
record Schema(String name, JsonNode document) {
    /** The names of keys stand in definitions of their own, for editors only. */
    private static final String NAMES_OF_KEYS = "-key";

    static Schema read(String name) {
        var file = Project.DOCS.resolve("schemas").resolve(name + ".schema.json");
        return new Schema(name, JsonMapper.shared().readTree(file.toFile()));
    }

    JsonNode definition(String definition) {
        return document.get("definitions").get(definition);
    }

    List<String> definitions() {
        return document.get("definitions").propertyNames().stream()
                .filter(definition -> !definition.endsWith(NAMES_OF_KEYS))
                .toList();
    }

    /** What a reference leads to, as far as it leads to another one. */
    JsonNode followed(JsonNode node) {
        var reference = node.path("$ref").stringValue("");
        if (reference.isEmpty()) {
            return node;
        }
        var file = reference.replaceAll("\\.schema\\.json.*|#.*", "");
        var home = file.isEmpty() ? this : read(file);
        return home.followed(home.document.at(reference.replaceAll(".*#", "")));
    }
}
