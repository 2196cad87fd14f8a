package org.triangulate.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.triangulate.lexicon.Letters.Letter;

/**
 * How Russian and Belarusian words are written in Latin letters: by the scholarly systems and ISO 9, by BGN/PCGN, by the
 * Library of Congress and passports, in Belarusian Latin script, and in the newspapers of English, German, French and
 * Polish.
 *
 * <p>All ways stand side by side, as people mix them within one word. {@code docs/decisions} says why it is a table.
 */
final class Romanization {
    /** Each letter, or the letters that are written together, and its ways without diacritics; - is nothing. */
    private static final String TABLE = """
            а a
            б b
            в v w
            г g h
            ґ g h
            д d
            дж dzh dz dj j
            е e ye ie je
            ё e yo io jo o ye ie je
            є e ye ie je
            ж zh z j sch
            з z
            и i
            ий iy ii ij i y
            і i
            ї yi i ji
            й y i j
            к k
            кс ks x
            л l
            м m
            н n
            о o
            п p
            р r
            с s
            т t
            у u ou
            ў u w v
            ф f ph
            х kh h ch x
            ц ts c tz z cz
            ч ch c tch tsch cz
            ш sh s sch sz ch
            щ shch sc sch sh s shh szcz schtsch chtch
            ъ - ie
            ы y i
            ый yy yi yj iy ii ij y i
            ь -
            э e
            ю yu iu ju u you iou
            я ya ia ja a
            """;

    private static final Map<String, Letter> WAYS = ways();

    private static final int MOST_TOGETHER = 2;

    private Romanization() {}

    private static Map<String, Letter> ways() {
        var ways = new HashMap<String, Letter>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> ways.put(row[0], letter(row)));
        return ways;
    }

    private static Letter letter(String[] row) {
        return new Letter(Arrays.stream(row)
                .skip(1)
                .map(way -> way.equals("-") ? "" : way)
                .toList());
    }

    static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC);
    }

    /** The letters of a word in small letters, each with its ways; a letter that is not in the table has itself. */
    static List<Letter> of(String word) {
        var letters = new ArrayList<Letter>();
        for (int at = 0; at < word.length(); ) {
            var known = longestAt(word, at);
            var letter = WAYS.get(known);
            letters.add(letter == null ? Letter.plain(known.charAt(0)) : letter);
            at += known.length();
        }
        return letters;
    }

    /** A text with each letter in the first of its ways. */
    static String plain(String text) {
        return of(text).stream().map(letter -> letter.ways().get(0)).collect(Collectors.joining());
    }

    private static String longestAt(String word, int at) {
        for (int length = Math.min(MOST_TOGETHER, word.length() - at); length > 1; length--) {
            var together = word.substring(at, at + length);
            if (WAYS.containsKey(together)) {
                return together;
            }
        }
        return word.substring(at, at + 1);
    }
}
