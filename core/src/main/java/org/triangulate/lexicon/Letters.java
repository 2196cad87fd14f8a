package org.triangulate.lexicon;

import java.util.List;

/**
 * The letters of a word, each with every way to write it.
 *
 * @param shortest how many letters the shortest way to write the word has
 * @param longest how many letters the longest way has
 */
record Letters(List<Letter> each, int shortest, int longest) {
    static Letters of(List<Letter> each) {
        return new Letters(
                List.copyOf(each),
                each.stream().mapToInt(Letter::shortest).sum(),
                each.stream().mapToInt(Letter::longest).sum());
    }

    /** The letters of a word that is written in one way only. */
    static Letters of(String word) {
        return of(word.codePoints()
                .mapToObj(letter -> new Letter(List.of(Character.toString(letter))))
                .toList());
    }

    Letter first() {
        return each.get(0);
    }

    /** Whether what was typed begins and is as long as the word with so many slips may be. */
    boolean mayBe(String typed, int slips) {
        return typed.length() >= shortest - slips && typed.length() <= longest + slips && first().begins(typed);
    }
}
