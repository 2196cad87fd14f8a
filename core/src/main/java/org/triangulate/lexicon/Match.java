package org.triangulate.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A name that may have been meant by what was typed.
 *
 * @param likeness how near the two are
 */
public record Match(Name name, Likeness likeness) {
    /** The match of a name and what was typed; empty where it was hardly meant. */
    static Optional<Match> of(Name name, Typed typed) {
        return typed.likenessTo(name).map(likeness -> new Match(name, likeness));
    }

    /** The nearest of some names; the first of several that are as near. */
    public static Optional<Match> nearest(Collection<Name> names, Typed typed) {
        return names.stream().flatMap(name -> of(name, typed).stream()).min(Comparator.comparing(Match::likeness));
    }

    /** Whether it is the name as somebody wrote it, in the same script and without any slip. */
    public boolean isToTheLetter() {
        return likeness.isSame() && !likeness.transliterated();
    }

    /** The name as its course writes it. */
    public String spelling() {
        return name.entry().spelling();
    }

    public boolean isNearerThan(Match other) {
        return likeness.compareTo(other.likeness) < 0;
    }

    public boolean isAsNearAs(Match other) {
        return likeness.compareTo(other.likeness) == 0;
    }
}
