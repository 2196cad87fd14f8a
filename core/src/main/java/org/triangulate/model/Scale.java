package org.triangulate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word behind a number that stands for its zeros: "10 billion". */
enum Scale {
    NONE(0, ""),
    THOUSAND(3, "thousand", "k"),
    MILLION(6, "million", "mn", "mln"),
    BILLION(9, "billion", "bn", "bln"),
    TRILLION(12, "trillion", "trn");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

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

    /** The scale that a text begins with, in a word of its own. */
    static Optional<Scale> startOf(String text) {
        return Arrays.stream(values())
                .filter(scale -> scale != NONE && scale.lengthIn(text) > 0)
                .findFirst();
    }

    /** How many letters of the text's beginning are this scale. */
    int lengthIn(String text) {
        var first = WORD.matcher(text);
        return first.lookingAt() && words.contains(first.group().toLowerCase(Locale.ROOT)) ? first.end() : 0;
    }

    /** The smallest one that has so many zeros at least; the greatest where none has. */
    static Scale withZeros(int zeros) {
        return Arrays.stream(values())
                .filter(scale -> scale.zeros >= zeros)
                .findFirst()
                .orElse(TRILLION);
    }
}
