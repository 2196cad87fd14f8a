package org.triangulate.quiz.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a student stands in a course.
 *
 * @param met the memories of the items that were answered before, by id
 * @param fresh the ids of the items that were never asked, in the order in which they are to be met
 */
public record Standing(Map<String, Memory> met, List<String> fresh) {
    public Standing {
        met = Collections.unmodifiableMap(new LinkedHashMap<>(met));
        fresh = List.copyOf(fresh);
        if (fresh.stream().anyMatch(met::containsKey)) {
            throw new IllegalArgumentException("fresh must not hold an item that was met");
        }
    }
}
