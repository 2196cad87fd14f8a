package org.triangulate.lexicon;

import java.util.List;
import org.triangulate.model.Described;
import org.triangulate.model.Names;

/**
 * One spelling of one thing.
 *
 * @param kind what sort of thing it is: {@code state}, {@code term} …
 * @param label what the course calls the thing
 */
public record Entry(String id, String kind, String label, String spelling) {
    /** An entry for each of a thing's names. */
    public static List<Entry> of(Described thing, Names names) {
        return names.all().stream()
                .map(spelling -> new Entry(thing.id(), thing.kind(), names.preferred(), spelling))
                .toList();
    }
}
