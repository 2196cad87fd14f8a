package org.triangulate.exercises.response;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers that name choices by their letters: {@code b}, {@code a c}, {@code cab}. */
public final class Letters {
    /**
     * The Cyrillic letters on the keys of a, b, c … (that of b has one on a Russian keyboard and one on a Belarusian) and
     * those that look like them: no switch of keyboard is needed.
     */
    private static final Map<Character, Character> SAME_KEY = Map.ofEntries(
            Map.entry('ф', 'a'),
            Map.entry('и', 'b'),
            Map.entry('і', 'b'),
            Map.entry('с', 'c'),
            Map.entry('в', 'd'),
            Map.entry('у', 'e'),
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('п', 'g'),
            Map.entry('р', 'h'));

    /** Looks like a and is on the key of f: where both are choices, nobody can say which is meant. */
    private static final char TWO_FACED = 'а';

    private static final int CHOICES_WITH_F = 6;

    private Letters() {}

    /** The label of the choice at a position that counts from 0. */
    public static String label(int position) {
        return String.valueOf((char) ('a' + position));
    }

    /**
     * The positions that an answer names, in its order, each once.
     *
     * @param choices how many there are to choose from
     * @param example what an answer looks like, for the complaint
     */
    static List<Integer> positions(String typed, int choices, String example) throws UnreadableAnswer {
        var positions = new LinkedHashSet<Integer>();
        for (char letter : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(letter) || ",;.)>-".indexOf(letter) >= 0) {
                continue;
            }
            if (letter == TWO_FACED && choices >= CHOICES_WITH_F) {
                throw new UnreadableAnswer("letters.twofaced", example);
            }
            var position = SAME_KEY.getOrDefault(letter, letter) - 'a';
            if (position < 0 || position >= choices || !positions.add(position)) {
                throw complaint(typed, choices, example);
            }
        }
        if (positions.isEmpty()) {
            throw complaint(typed, choices, example);
        }
        return new ArrayList<>(positions);
    }

    private static UnreadableAnswer complaint(String typed, int choices, String example) {
        return new UnreadableAnswer("letters.none", UnreadableAnswer.quoted(typed), label(choices - 1), example);
    }
}
