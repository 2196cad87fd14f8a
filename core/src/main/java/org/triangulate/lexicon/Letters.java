package org.triangulate.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of a word, each with every way to write it.
 *
 * @param shortest how many letters the shortest way to write the word has
 * @param longest how many letters the longest way has
 * @param possible a bit for each letter that a way to write the word may have
 * @param needed a bit for each letter that every way to write the word has
 */
record Letters(List<Letter> each, int shortest, int longest, long possible, long needed) {
    static Letters of(List<Letter> each) {
        var shortest = 0;
        var longest = 0;
        var possible = 0L;
        var needed = 0L;
        for (var letter : each) {
            shortest += letter.shortest;
            longest += letter.longest;
            possible |= letter.possible;
            needed |= letter.needed();
        }
        return new Letters(List.copyOf(each), shortest, longest, possible, needed);
    }

    /** The letters of a word that is written in one way only. */
    static Letters of(String word) {
        return of(word.codePoints().mapToObj(Letter::plain).toList());
    }

    Letter first() {
        return each.get(0);
    }

    /**
     * Whether what was typed may be the word with so many slips, by how it begins, how long it is and which letters it has: a
     * quick way to pass over most words.
     *
     * <p>A slip brings in one letter at most that the word has not, and takes out one at most that it has.
     */
    boolean mayBe(String typed, long typedLetters, int slips) {
        return typed.length() >= shortest - slips
                && typed.length() <= longest + slips
                && Long.bitCount(typedLetters & ~possible) <= slips
                && Long.bitCount(needed & ~typedLetters) <= slips
                && first().begins(typed);
    }

    /**
     * A letter of a word, or a few that go together, and every way to write it: ж is {@code zh}, {@code z}, {@code j} …
     */
    static final class Letter {
        /** What a word of Latin or Cyrillic letters is made of. */
        private static final List<Letter> PLAIN = IntStream.range(0, 0x500)
                .mapToObj(letter -> new Letter(List.of(Character.toString(letter))))
                .toList();

        private final List<String> ways;
        private final int shortest;
        private final int longest;
        private final long possible;

        /** @param ways in the letters of what was typed; an empty one where the letter may be left out */
        Letter(List<String> ways) {
            this.ways = List.copyOf(ways);
            this.shortest = ways.stream().mapToInt(String::length).min().orElse(0);
            this.longest = ways.stream().mapToInt(String::length).max().orElse(0);
            this.possible = ways.stream().mapToLong(Letter::bits).reduce(0, (one, other) -> one | other);
        }

        /** A letter that is written in one way only. */
        static Letter plain(int letter) {
            return letter < PLAIN.size() ? PLAIN.get(letter) : new Letter(List.of(Character.toString(letter)));
        }

        /** Two letters may share a bit: then a word is looked at that need not be. */
        private static long bits(String way) {
            return way.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (one, other) -> one | other);
        }

        private long needed() {
            return ways.size() == 1 && longest == 1 ? possible : 0;
        }

        List<String> ways() {
            return ways;
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
