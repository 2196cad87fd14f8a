package org.triangulate.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Family names that follow from full ones: who is listed as Boris Yeltsin, Борис Ельцин and Yeltsin is Ельцин too.
 *
 * <p>Only people whose family name is listed by itself in one language get it in the others: not every last word is one.
 */
final class FamilyNames {
    private FamilyNames() {}

    /** The family names that entries of people bring along and do not list. */
    static Stream<Entry> beside(Collection<Entry> entries) {
        return entries.stream().filter(Name::isOfPerson).collect(Collectors.groupingBy(Entry::id)).values().stream()
                .flatMap(FamilyNames::besideNamesOf);
    }

    private static Stream<Entry> besideNamesOf(List<Entry> person) {
        var listed = person.stream().map(Entry::spelling).map(Spelling::fold).collect(Collectors.toSet());
        var families = person.stream()
                .filter(FamilyNames::isFull)
                .map(FamilyNames::family)
                .toList();
        return families.stream().anyMatch(family -> isIn(listed, family))
                ? families.stream().filter(family -> !isIn(listed, family))
                : Stream.empty();
    }

    private static boolean isFull(Entry name) {
        return name.spelling().contains(" ");
    }

    private static Entry family(Entry name) {
        var last = name.spelling().substring(name.spelling().lastIndexOf(' ') + 1);
        return new Entry(name.id(), name.kind(), name.label(), last);
    }

    private static boolean isIn(Set<String> listed, Entry family) {
        return listed.contains(Spelling.fold(family.spelling()));
    }
}
