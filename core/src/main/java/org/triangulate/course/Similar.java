package org.triangulate.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant to write: the "did you mean" of a message. */
public final class Similar {
    private Similar() {}

    /**
     * The candidate nearest to a word, if it is near enough to be a slip: about one letter in three, where two letters
     * that changed places are one slip.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var limit = Math.max(1, word.length() / 3);
        var slips = new LevenshteinDistance(limit);
        ToIntFunction<String> distance = candidate -> changesPlaces(word, candidate) ? 1 : slips.apply(word, candidate);
        return candidates.stream()
                .filter(candidate -> isNear(distance.applyAsInt(candidate)))
                .min(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()))
                .or(() -> containing(word, candidates));
    }

    /** A distance over the limit comes back as -1. */
    private static boolean isNear(int distance) {
        return distance >= 0;
    }

    /** Whether two letters next to one another changed places, and nothing else did. */
    private static boolean changesPlaces(String word, String candidate) {
        var at = StringUtils.indexOfDifference(word, candidate);
        return at >= 0
                && word.length() == candidate.length()
                && at + 1 < word.length()
                && word.charAt(at) == candidate.charAt(at + 1)
                && word.charAt(at + 1) == candidate.charAt(at)
                && word.substring(at + 2).equals(candidate.substring(at + 2));
    }

    private static Optional<String> containing(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> word.length() >= 3 && (candidate.contains(word) || word.contains(candidate)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** "did you mean 'x'?", or an empty text where nothing is near. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "did you mean '" + near + "'?").orElse("");
    }
}
