package org.triangulate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What something is called: the form that the course uses, its forms in other languages, and every other spelling.
 *
 * <p>Example: {@code new Names("Minsk", Map.of("be", "Мінск"), List.of("Mensk"))}.
 *
 * @param preferred the form that the course prints
 * @param byLanguage a form for each language, by its BCP 47 tag ({@code be}, {@code ru})
 * @param also further spellings, which are understood and never printed
 */
public record Names(String preferred, Map<String, String> byLanguage, List<String> also) {
    public Names {
        Check.filled("preferred", preferred);
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        also = List.copyOf(also);
    }

    /** One name without other forms. */
    public static Names of(String preferred) {
        return new Names(preferred, Map.of(), List.of());
    }

    /** Every form that stands for the thing, the preferred one first, none twice. */
    public List<String> all() {
        var all = new LinkedHashSet<String>();
        all.add(preferred);
        all.addAll(byLanguage.values());
        all.addAll(also);
        return List.copyOf(all);
    }

    /** The forms in other languages that differ from the preferred one, in the order of the course. */
    public List<String> originals() {
        var originals = new ArrayList<>(new LinkedHashSet<>(byLanguage.values()));
        originals.remove(preferred);
        return List.copyOf(originals);
    }
}
