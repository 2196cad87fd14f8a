package org.triangulate.course.tree;

import java.util.Optional;

/**
 * Characters that no text of a course may hold: control characters, which a terminal would obey, and those that turn
 * the direction of writing. Line breaks and tabs are no such characters.
 */
public final class Unprintable {
    private Unprintable() {}

    /** The first such character of a text, as Unicode numbers it: {@code U+001B}. */
    public static Optional<String> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.codePointAt(i);
            if (isUnprintable(character)) {
                return Optional.of(code(character));
            }
            i += Character.charCount(character) - 1;
        }
        return Optional.empty();
    }

    /** How Unicode numbers a character. */
    static String code(int character) {
        return "U+%04X".formatted(character);
    }

    /** The text with a question mark for each such character. */
    public static String masked(String text) {
        var masked = new StringBuilder();
        text.codePoints().forEach(character -> masked.appendCodePoint(isUnprintable(character) ? '?' : character));
        return masked.toString();
    }

    /** JSON with such characters as JSON escapes them; those below the space a generator has escaped already. */
    static String escapedIn(String json) {
        var escaped = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            var character = json.charAt(i);
            var command = character >= 0x7F && !Character.isSurrogate(character) && isUnprintable(character);
            escaped.append(command ? "\\u%04X".formatted((int) character) : String.valueOf(character));
        }
        return escaped.toString();
    }

    private static boolean isUnprintable(int character) {
        if (character < ' ') {
            return character != '\n' && character != '\t';
        }
        var isControl = character >= 0x7F && character <= 0x9F;
        var isLoneSurrogate = character >= 0xD800 && character <= 0xDFFF;
        return isControl || isLoneSurrogate || turnsWriting(character);
    }

    private static boolean turnsWriting(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
