package org.triangulate.course;

import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Id;

/** Reads the id of a thing, under {@code id}, and those by which it went before, under {@code formerly}. */
final class IdReader {
    private static final String HINT = "use small letters, digits and single hyphens";

    private final Keys keys;
    private final Draft draft;

    IdReader(Keys keys, Draft draft) {
        this.keys = keys;
        this.draft = draft;
    }

    /** The id, declared as one of a kind. */
    String declared(String kind) {
        var id = keys.text("id");
        if (isValid(id)) {
            draft.declare("", id, kind, keys.locationOf("id"));
        }
        for (var item : keys.items("formerly")) {
            keys.textOf("formerly", item).ifPresent(former -> formerly(former, id, item.location()));
        }
        return id;
    }

    private void formerly(String former, String id, Location location) {
        if (Id.isValid(former)) {
            draft.formerIds().add(former, id, location, draft.problems());
        } else {
            keys.problem(location, Rule.BAD_ID, "'" + former + "' is no id", HINT);
        }
    }

    /** Whether an id that was read is one; says so if not. */
    boolean isValid(String id) {
        if (keys.reads("id") && !Id.isValid(id)) {
            keys.problem("id", Rule.BAD_ID, "'" + id + "' is no id", HINT);
            return false;
        }
        return keys.reads("id");
    }

    /** Declares a thing under its id, which counts only within a scope. */
    void declareWithin(String scope, String kind) {
        if (keys.reads("id")) {
            draft.declare(scope, keys.text("id"), kind, keys.locationOf("id"));
        }
    }
}
