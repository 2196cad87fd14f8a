package org.triangulate.quiz.terminal;

import org.jline.utils.WCWidth;

/** How many columns a text takes: a Cyrillic letter one, a Chinese sign two, a combining stress mark none. */
public final class Columns {
    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The longest beginning of a text that fits into so many columns. */
    public static String fit(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            var codePoint = text.codePointAt(end);
            used += of(codePoint);
            if (used > columns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
