package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Names;

/** Reads {@code name}, and {@code names} by language and {@code also}. */
final class NamesReader {
    private NamesReader() {}

    static Names read(Keys keys) {
        var preferred = keys.text("name");
        Map<String, String> byLanguage = new LinkedHashMap<>();
        List<String> also = new ArrayList<>();
        if (keys.has("names") && keys.required("names").orElseThrow() instanceof Node.Mapping forms) {
            for (var entry : forms.entries()) {
                if (entry.key().equals("also")) {
                    also.addAll(keys.texts("also", Keys.itemsOf(entry.value())));
                } else if (keys.isPrintable("names", entry.key(), entry.location())) {
                    keys.textOf(entry.key(), entry.value()).ifPresent(name -> byLanguage.put(entry.key(), name));
                }
            }
        } else if (keys.has("names")) {
            keys.problem("names", Rule.WRONG_SHAPE, "'names' is not a mapping", "write it like {ru: …, also: [ … ]}");
        }
        return new Names(preferred, byLanguage, also);
    }
}
