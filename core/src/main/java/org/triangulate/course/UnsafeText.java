package org.triangulate.course;

import java.util.OptionalInt;

/** Finds what a course's text must not hold: characters that command a terminal or turn the direction of writing. */
final class UnsafeText {
    private UnsafeText() {}

    /** The first unsafe character of a text; line breaks and tabs are safe. */
    static OptionalInt firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            var codePoint = text.codePointAt(i);
            if (isUnsafe(codePoint)) {
                return OptionalInt.of(codePoint);
            }
            i += Character.charCount(codePoint) - 1;
        }
        return OptionalInt.empty();
    }

    /** The text with a question mark for each unsafe character. */
    static String masked(String text) {
        var masked = new StringBuilder();
        text.codePoints().forEach(codePoint -> masked.appendCodePoint(isUnsafe(codePoint) ? '?' : codePoint));
        return masked.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        if (codePoint < ' ') {
            return codePoint != '\n' && codePoint != '\t';
        }
        var isControl = codePoint >= 0x7F && codePoint <= 0x9F;
        var isLoneSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return isControl || isLoneSurrogate || turnsWriting(codePoint);
    }

    private static boolean turnsWriting(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
