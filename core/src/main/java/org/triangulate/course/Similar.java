package org.triangulate.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant to write: the "did you mean" of a message. */
public final class Similar {
    private Similar() {}

    /** The candidate nearest to a word, if it is near enough to be a slip: about one letter in three. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var limit = Math.max(1, word.length() / 3);
        var distance = new LevenshteinDistance(limit);
        return candidates.stream()
                .filter(candidate -> isNear(distance.apply(word, candidate)))
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> containing(word, candidates));
    }

    /** A distance over the limit comes back as -1. */
    private static boolean isNear(int distance) {
        return distance >= 0;
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
