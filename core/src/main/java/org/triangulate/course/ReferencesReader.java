package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;

/** Reads the ids of other things, and has them looked up when all things are known. */
final class ReferencesReader {
    private final Keys keys;
    private final Draft draft;

    ReferencesReader(Keys keys, Draft draft) {
        this.keys = keys;
        this.draft = draft;
    }

    /** An id that counts within a scope; the empty scope is the whole course. */
    String one(String key, String scope, String... kinds) {
        var id = keys.text(key);
        if (keys.reads(key)) {
            draft.mention(scope, id, List.of(kinds), keys.locationOf(key));
        }
        return id;
    }

    /** The same, empty where it is missing. */
    String optional(String key, String scope, String... kinds) {
        return keys.has(key) ? one(key, scope, kinds) : "";
    }

    /** One or several, or none. */
    List<String> all(String key, String... kinds) {
        var ids = new ArrayList<String>();
        for (var item : keys.items(key)) {
            keys.textOf(key, item).ifPresent(id -> {
                draft.mention("", id, List.of(kinds), item.location());
                ids.add(id);
            });
        }
        return ids;
    }
}
