package org.triangulate.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what a spelling stands for.
 *
 * <p>Example: {@code lexicon.exactly("Lukashenka")} gives the entry of Lukashenko; {@code lexicon.near("lukasenko")}
 * gives it too, as a guess.
 */
public final class Lexicon {
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byFolding;
    private volatile Optional<NameIndex> index = Optional.empty();

    public Lexicon(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.byFolding = this.entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> Spelling.fold(entry.spelling()), LinkedHashMap::new, Collectors.toList()));
    }

    /** This lexicon and another's entries. */
    public Lexicon with(Lexicon other) {
        var all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Lexicon(all);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Every spelling and every family name, to be compared with what is typed. */
    public List<Name> names() {
        return index().all();
    }

    /** Every name of a thing by its id, in the order of {@link #names}. */
    public List<Name> namesOf(String id) {
        return index().of(id);
    }

    /** The name that comes nearest to what was typed, among those that are wanted. */
    public Optional<Match> nearest(Typed typed, Predicate<Name> wanted) {
        return index().nearest(typed, wanted);
    }

    /** Worked out when it is first needed: not at the start, and not to look a word up. */
    private NameIndex index() {
        if (index.isEmpty()) {
            index = Optional.of(NameIndex.of(entries));
        }
        return index.orElseThrow();
    }

    /** The things that are spelt so, each once. */
    public List<Entry> exactly(String spelling) {
        return once(byFolding.getOrDefault(Spelling.fold(spelling), List.of()));
    }

    /** The ids of the things that are spelt so. */
    public Set<String> idsOf(String spelling) {
        return exactly(spelling).stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What a spelling probably stands for, nearest first: spelt so, sounding so in any script, a slip of a letter in
     * four away, or containing it.
     */
    public List<Entry> near(String spelling, int most) {
        var sound = Spelling.sound(spelling);
        if (sound.isEmpty()) {
            return List.of();
        }
        var distance = distanceTo(sound);
        var found = entries.stream()
                .filter(entry -> distance.apply(entry) < Integer.MAX_VALUE)
                .sorted(Comparator.comparing(distance).thenComparing(Entry::label))
                .toList();
        return once(found).stream().limit(most).toList();
    }

    private static Function<Entry, Integer> distanceTo(String sound) {
        var slips = new LevenshteinDistance(Math.max(1, sound.length() / 4));
        return entry -> {
            var other = Spelling.sound(entry.spelling());
            var distance = slips.apply(sound, other);
            if (distance >= 0) {
                return distance;
            }
            var contains = sound.length() >= 3 && (" " + other).contains(" " + sound);
            return contains ? sound.length() + other.length() : Integer.MAX_VALUE;
        };
    }

    private static List<Entry> once(List<Entry> entries) {
        var byId = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        return List.copyOf(byId.values());
    }
}
