package org.triangulate.exercises.review;

import org.triangulate.course.Draft;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Rule;

/** Takes what the rules say, and knows where the things stand of which they say it. */
final class Remarks {
    private static final Location WHOLE_COURSE = Location.of("course.yaml");

    private final Draft draft;

    Remarks(Draft draft) {
        this.draft = draft;
    }

    /**
     * Says something of one thing.
     *
     * @param key its id, with its scope where its id counts only within one
     */
    void on(String key, Rule rule, String message, String hint) {
        var place = draft.locationOf(key);
        draft.problems().add(place.file().isEmpty() ? WHOLE_COURSE : place, rule, message, hint);
    }

    /** Says something of all items together. */
    void onAll(Rule rule, String message, String hint) {
        draft.problems().add(WHOLE_COURSE, rule, message, hint);
    }
}
