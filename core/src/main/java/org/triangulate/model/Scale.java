package org.triangulate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word behind a number that stands for its zeros: "10 billion". */
enum Scale {
    NONE(0, ""),
    THOUSAND(3, "thousand", "k"),
    MILLION(6, "million", "mn", "mln"),
    BILLION(9, "billion", "bn", "bln"),
    TRILLION(12, "trillion", "trn");

    private final int zeros;
    private final List<String> words;

    Scale(int zeros, String... words) {
        this.zeros = zeros;
        this.words = List.of(words);
    }

    int zeros() {
        return zeros;
    }

    /** The word by which the course writes it; empty for {@link #NONE}. */
    String word() {
        return words.get(0);
    }

    static Optional<Scale> named(String word) {
        return Arrays.stream(values())
                .filter(scale -> scale != NONE && scale.words.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The smallest one that has so many zeros at least; the greatest where none has. */
    static Scale withZeros(int zeros) {
        return Arrays.stream(values())
                .filter(scale -> scale.zeros >= zeros)
                .findFirst()
                .orElse(TRILLION);
    }
}
