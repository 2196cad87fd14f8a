package org.triangulate.docs.reference;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The keys of a mapping as a table: how each is written, what holds where it is left out, and what it means. */
record KeyTable(Schema schema) {
    List<String> lines(JsonNode mapping) {
        var lines = new ArrayList<String>();
        lines.add("| key | what is written | left out | meaning |");
        lines.add("| --- | --- | --- | --- |");
        mapping.get("properties").forEachEntry((key, value) -> lines.add(row(key, value, mapping)));
        return lines;
    }

    private String row(String key, JsonNode value, JsonNode mapping) {
        return "| `%s` | %s | %s | %s |"
                .formatted(key, new Notation(schema).of(value), leftOut(key, value, mapping), meaning(value))
                .replace("|  |", "| |");
    }

    private static String leftOut(String key, JsonNode value, JsonNode mapping) {
        if (mapping.path("required")
                .valueStream()
                .anyMatch(needed -> needed.stringValue().equals(key))) {
            return "**required**";
        }
        return value.has("default") ? "`" + value.get("default").asString() + "`" : "";
    }

    /** Its own, or that of what is written there. */
    private String meaning(JsonNode value) {
        var own = value.has("description") ? value : schema.followed(value);
        return Prose.of(own.path("description").stringValue(""));
    }
}
