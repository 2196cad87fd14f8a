package org.triangulate.glossary;

import java.util.List;
import java.util.Map;
import org.triangulate.model.Citation;
import org.triangulate.model.Names;

/** Terms for tests of what a glossary does with them. */
final class Terms {
    private static final List<Citation> CITED = List.of(Citation.of("thesis", "5"));

    private Terms() {}

    static Term term(String id, Names names, String... related) {
        return new Term(id, names, "", "Something.", List.of(), List.of(related), "energy", CITED);
    }

    static Term term(String id, String... related) {
        return term(id, Names.of(id), related);
    }

    static Names names(String preferred, String be, String ru, String... also) {
        return new Names(preferred, Map.of("be", be, "ru", ru), List.of(also));
    }
}
