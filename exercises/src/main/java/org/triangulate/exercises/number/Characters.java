package org.triangulate.exercises.number;

import org.apache.commons.lang3.StringUtils;

/** Characters that people type in the place of plain ones: the digits of an East Asian keyboard, a real minus sign. */
final class Characters {
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';

    private static final int WIDE_TO_PLAIN = FIRST_WIDE - '!';

    private Characters() {}

    static String plain(String typed) {
        var text = new StringBuilder();
        typed.chars().forEach(letter -> text.append((char) (isWide(letter) ? letter - WIDE_TO_PLAIN : letter)));
        return StringUtils.replaceEach(
                        text.toString(),
                        new String[] {"−", "½", "⅓", "⅔", "¼", "¾", "×", "\u00a0", "\u2009", "\u202f"},
                        new String[] {"-", " 1/2", " 1/3", " 2/3", " 1/4", " 3/4", "x", " ", " ", " "})
                .replaceAll("(?<=\\d)['’](?=\\d{3})", "")
                .replaceAll("^[–—](?=\\s?\\d)", "-")
                .strip();
    }

    private static boolean isWide(int letter) {
        return letter >= FIRST_WIDE && letter <= LAST_WIDE;
    }
}
