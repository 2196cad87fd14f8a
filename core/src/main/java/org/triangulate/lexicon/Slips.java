package org.triangulate.lexicon;

import java.util.Arrays;
import java.util.List;
import org.triangulate.lexicon.Letters.Letter;

/**
 * How many slips of the fingers lie between a word and what was typed: a letter missing, a letter too many, another
 * letter, or two neighbours that changed places. The first letter is never a slip: Pinsk is not Minsk.
 *
 * <p>This is the restricted Damerau–Levenshtein distance (optimal string alignment) over letters that may be written in
 * several ways.
 */
final class Slips {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final List<Letter> word;
    private final String typed;
    private final int most;

    /** The fewest slips by which the first letters of the word become the first letters of what was typed. */
    private final int[][] fewest;

    private Slips(List<Letter> word, String typed, int most) {
        this.word = word;
        this.typed = typed;
        this.most = most;
        this.fewest = new int[word.size() + 1][typed.length() + 1];
    }

    /** The slips between the two; one more than {@code most} where there are more. */
    static int between(Letters word, Word typed, int most) {
        return word.mayBe(typed.text(), typed.letters().possible(), most)
                ? new Slips(word.each(), typed.text(), most).count()
                : most + 1;
    }

    private int count() {
        Arrays.fill(fewest[0], FAR);
        fewest[0][0] = 0;
        var before = 0;
        for (int i = 1; i <= word.size(); i++) {
            var least = fill(i);
            if (Math.min(least, before) > most) {
                return most + 1;
            }
            before = least;
        }
        return Math.min(fewest[word.size()][typed.length()], most + 1);
    }

    /** Counts for one more letter of the word, and returns the least count. */
    private int fill(int i) {
        var least = FAR;
        for (int j = 0; j <= typed.length(); j++) {
            fewest[i][j] = Math.min(written(i, j), i == 1 ? tooMany(i, j) : slipped(i, j));
            least = Math.min(least, fewest[i][j]);
        }
        return least;
    }

    private int written(int i, int j) {
        var fewestWritten = FAR;
        for (var way : word.get(i - 1).ways()) {
            if (endsAt(j, way)) {
                fewestWritten = Math.min(fewestWritten, fewest[i - 1][j - way.length()]);
            }
        }
        return fewestWritten;
    }

    private int slipped(int i, int j) {
        var missing = fewest[i - 1][j] + 1;
        var another = j > 0 ? fewest[i - 1][j - 1] + 1 : FAR;
        return Math.min(Math.min(missing, another), Math.min(tooMany(i, j), swapped(i, j)));
    }

    private int tooMany(int i, int j) {
        return j > 0 ? fewest[i][j - 1] + 1 : FAR;
    }

    private int swapped(int i, int j) {
        var fewestSwapped = FAR;
        if (i > 2) {
            for (var first : word.get(i - 2).ways()) {
                for (var second : word.get(i - 1).ways()) {
                    var between = j - first.length();
                    if (endsAt(j, first) && endsAt(between, second)) {
                        fewestSwapped = Math.min(fewestSwapped, fewest[i - 2][between - second.length()] + 1);
                    }
                }
            }
        }
        return fewestSwapped;
    }

    private boolean endsAt(int j, String way) {
        return j >= way.length() && typed.startsWith(way, j - way.length());
    }
}
