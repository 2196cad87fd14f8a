package org.triangulate.lexicon;

import java.util.Collection;

/**
 * The first letters of some words, in Latin script: a quick way to pass over most of many names, as a first letter is never
 * a slip.
 *
 * @param bits one for each letter; one for whatever is no Latin letter
 */
record Initials(int bits) {
    private static final int OTHER = 1 << 26;

    static Initials of(Collection<Word> words) {
        return new Initials(words.stream().mapToInt(Initials::bits).reduce(0, (one, other) -> one | other));
    }

    private static int bits(Word word) {
        return word.latin().first().ways().stream().mapToInt(Initials::bit).reduce(0, (one, other) -> one | other);
    }

    private static int bit(String way) {
        if (way.isEmpty()) {
            return -1;
        }
        var letter = way.charAt(0) - 'a';
        return letter >= 0 && letter < 26 ? 1 << letter : OTHER;
    }

    boolean overlap(Initials other) {
        return (bits & other.bits) != 0;
    }
}
