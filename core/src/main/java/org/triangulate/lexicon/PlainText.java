package org.triangulate.lexicon;

/**
 * Text of plain letters, English, Russian or Belarusian, with digits and the marks of ASCII between them: most names are
 * written so, and their folding is a walk along the text.
 */
final class PlainText {
    private static final String APOSTROPHES = "'`\"";

    /** Beside а to я. */
    private static final String CYRILLIC = "ёіў";

    private PlainText() {}

    /** Whether a text in small letters has nothing else in it. */
    static boolean isPlain(String small) {
        for (int i = 0; i < small.length(); i++) {
            var character = small.charAt(i);
            if (character >= 0x80 && !isCyrillic(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCyrillic(char character) {
        return (character >= 'а' && character <= 'я') || CYRILLIC.indexOf(character) >= 0;
    }

    /** The words of a plain text, with a space between each two. */
    static String fold(String small) {
        var words = new StringBuilder(small.length());
        var apart = false;
        for (int i = 0; i < small.length(); i++) {
            var character = small.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                if (apart && words.length() > 0) {
                    words.append(' ');
                }
                words.append(character);
                apart = false;
            } else if (APOSTROPHES.indexOf(character) < 0) {
                apart = true;
            }
        }
        return words.toString();
    }
}
