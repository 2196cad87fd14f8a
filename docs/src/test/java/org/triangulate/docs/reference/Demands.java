package org.triangulate.docs.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a mapping demands of its keys together, in sentences. */
final class Demands {
    private Demands() {}

    static List<String> of(JsonNode mapping) {
        var demands = new ArrayList<String>();
        if (mapping.at("/oneOf/0").has("required")) {
            demands.add("Exactly one of these has to be there: " + choices(mapping.get("oneOf")) + ".");
        }
        if (mapping.at("/anyOf/0").has("required")) {
            demands.add("At least one of these has to be there: " + choices(mapping.get("anyOf")) + ".");
        }
        if (mapping.has("minProperties")) {
            demands.add("At least one of the keys has to be there.");
        }
        mapping.path("dependencies").forEachEntry((key, needed) -> demands.addAll(beside(key, needed)));
        if (mapping.at("/else").has("required")) {
            demands.add("Without " + keys(mapping.at("/if/required")) + ", " + keys(mapping.at("/else/required"))
                    + " have to be there.");
        }
        return List.copyOf(demands);
    }

    /** What a key needs beside it; what hangs on its value is told by its description. */
    private static List<String> beside(String key, JsonNode needed) {
        var required = needed.isArray() ? needed : needed.path("required");
        if (required.isMissingNode()) {
            return List.of();
        }
        var choice = needed.has("oneOf") ? ", and exactly one of " + choices(needed.get("oneOf")) : "";
        return List.of("`" + key + "` needs " + keys(required) + " beside it" + choice + ".");
    }

    private static String choices(JsonNode alternatives) {
        return alternatives
                .valueStream()
                .map(alternative -> keys(alternative.get("required")))
                .collect(Collectors.joining(" or "));
    }

    private static String keys(JsonNode required) {
        return required.valueStream().map(key -> "`" + key.stringValue() + "`").collect(Collectors.joining(" and "));
    }
}
