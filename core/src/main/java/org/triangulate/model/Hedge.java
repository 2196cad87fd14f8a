package org.triangulate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a source qualifies a number: "over 40 %" is not 40 %, and "about 85 %" may be 83.
 *
 * <p>Each hedge says how far below and above the stated number the source may mean, as a share of that number. These
 * shares are the course's convention, the same for every figure; {@code docs/decisions} says why they are what they are.
 */
public enum Hedge {
    /** The number as such; what it leaves open is its last digit. */
    NONE("", 0, 0),
    ABOUT("about", 0.05, 0.05, "around", "approximately", "approx.", "roughly", "circa", "some", "~", "≈"),
    ALMOST("almost", 0.05, 0, "nearly", "just under", "close to"),
    SLIGHTLY_OVER("slightly over", 0, 0.05, "just over", "a little over"),
    OVER("over", 0, 0.10, "more than", "above", ">"),
    AT_LEAST("at least", 0, 0.10, "no less than", ">=", "≥"),
    UNDER("under", 0.10, 0, "less than", "below", "fewer than", "<"),
    UP_TO("up to", 0.10, 0, "as much as", "at most", "no more than", "<=", "≤");

    private final String word;
    private final double below;
    private final double above;
    private final List<String> synonyms;

    Hedge(String word, double below, double above, String... synonyms) {
        this.word = word;
        this.below = below;
        this.above = above;
        this.synonyms = List.of(synonyms);
    }

    /** The word by which the course writes it; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /** How far below the number the source may mean, as a share of it. */
    public double below() {
        return below;
    }

    /** How far above the number the source may mean, as a share of it. */
    public double above() {
        return above;
    }

    /** Every word that stands for it, its own first. */
    public List<String> words() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(word), synonyms.stream())
                .toList();
    }

    /** The hedge that a text begins with; the longest word wins, so that "slightly over" is not "over". */
    static Optional<Hedge> startOf(String text) {
        return Arrays.stream(values())
                .filter(hedge -> hedge != NONE && hedge.lengthIn(text) > 0)
                .max(java.util.Comparator.comparingInt(hedge -> hedge.lengthIn(text)));
    }

    /** How many letters of the text's beginning are this hedge. */
    int lengthIn(String text) {
        return words().stream()
                .filter(word -> !word.isEmpty() && beginsWith(text, word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean beginsWith(String text, String word) {
        if (!text.regionMatches(true, 0, word, 0, word.length())) {
            return false;
        }
        var sign = !Character.isLetter(word.charAt(word.length() - 1));
        return sign || text.length() == word.length() || !Character.isLetter(text.charAt(word.length()));
    }
}
