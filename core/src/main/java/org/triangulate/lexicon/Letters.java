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

    /**
     * A letter of a word, or a few that go together, and every way to write it: ж is {@code zh}, {@code z}, {@code j} …
     *
     * @param ways in the letters of what was typed; an empty one where the letter may be left out
     */
    record Letter(List<String> ways) {
        Letter {
            ways = List.copyOf(ways);
        }

        int shortest() {
            return ways.stream().mapToInt(String::length).min().orElse(0);
        }

        int longest() {
            return ways.stream().mapToInt(String::length).max().orElse(0);
        }

        /** Whether a text begins with it. */
        boolean begins(String text) {
            for (var way : ways) {
                if (text.startsWith(way)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it may be abbreviated to this initial. */
        boolean beginsWith(String initial) {
            return ways.stream().anyMatch(way -> way.startsWith(initial));
        }
    }
}
