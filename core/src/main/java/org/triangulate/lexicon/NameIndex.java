package org.triangulate.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a course, taken apart once, so that the nearest to what was typed is found among all of them. */
final class NameIndex {
    private final List<Name> all;
    private final Map<String, List<Name>> byLetters;
    private final Map<String, List<Name>> byThing;

    private NameIndex(List<Name> all) {
        this.all = all;
        this.byLetters = all.stream()
                .collect(Collectors.groupingBy(name -> name.wording().letters()));
        this.byThing =
                all.stream().collect(Collectors.groupingBy(name -> name.entry().id()));
    }

    /** An index of spellings, and of the family names that follow from them. */
    static NameIndex of(Collection<Entry> entries) {
        return new NameIndex(Stream.concat(entries.stream(), FamilyNames.beside(entries))
                .map(Name::of)
                .toList());
    }

    List<Name> all() {
        return all;
    }

    List<Name> of(String id) {
        return byThing.getOrDefault(id, List.of());
    }

    Optional<Match> nearest(Typed typed, Predicate<Name> wanted) {
        var toTheLetter = typed.letters()
                .flatMap(letters -> byLetters.getOrDefault(letters, List.of()).stream())
                .filter(wanted)
                .toList();
        return Match.nearest(toTheLetter, typed)
                .or(() -> all.stream()
                        .filter(typed::mayBe)
                        .flatMap(name -> Match.of(name, typed).stream())
                        .filter(match -> wanted.test(match.name()))
                        .min(Comparator.comparing(Match::likeness)));
    }
}
