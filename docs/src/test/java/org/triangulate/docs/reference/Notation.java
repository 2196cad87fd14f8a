package org.triangulate.docs.reference;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is written behind a key, in words, with a link to where that is described. */
record Notation(Schema schema) {
    String of(JsonNode value) {
        if (value.has("$ref")) {
            return referred(value);
        }
        if (value.has("enum")) {
            return words(value);
        }
        if (value.has("anyOf")) {
            var list = value.get("anyOf").get(0);
            return "one " + of(list.get("items")) + " or a list of them";
        }
        if (value.has("items")) {
            var most = value.has("maxItems") ? " to " + value.get("maxItems").intValue() : " or more";
            return "a list of " + value.path("minItems").intValue(1) + most + ": " + of(value.get("items"));
        }
        return "[text](values.md#text)";
    }

    private String referred(JsonNode value) {
        var reference = value.get("$ref").stringValue();
        if (reference.contains("/properties/")) {
            return of(schema.followed(value));
        }
        var page = reference.replaceAll("\\.schema\\.json.*|#.*", "");
        var name = reference.replaceAll(".*/", "");
        return "[%s](%s#%s)".formatted(name, page.isEmpty() ? "" : page + ".md", name);
    }

    private static String words(JsonNode value) {
        return value.get("enum")
                .valueStream()
                .map(word -> "`" + word.asString() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
