package org.triangulate.exercises.analysis;

import java.util.List;

/**
 * An item of which the report tells more than its id.
 *
 * @param id as in the outcomes
 * @param title what it asks, in a line; empty where its id has to do
 * @param offered what there is to choose from; empty where the answer is typed
 * @param essay whether a text is asked for that a person marks; it takes its time, and nobody wonders
 */
public record AskedItem(String id, String title, List<String> offered, boolean essay) {
    public AskedItem {
        offered = List.copyOf(offered);
    }

    /** One of which nothing else is known. */
    static AskedItem plain(String id) {
        return new AskedItem(id, "", List.of(), false);
    }
}
