package org.triangulate.lexicon;

import java.util.Locale;
import java.util.stream.Stream;

/** The keys of a Russian or Belarusian keyboard and of a Latin one, for those who forgot to switch between them. */
final class Keyboard {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private static final String SHIFTED = "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";

    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static final String BELARUSIAN = "йцукенгшўзх'фывапролджэячсмітьбюё";

    private Keyboard() {}

    /** What the same keys write on a keyboard in another language. */
    static Stream<String> others(String typed) {
        return Stream.of(cyrillic(typed, RUSSIAN), cyrillic(typed, BELARUSIAN), latin(typed))
                .filter(other -> !other.equalsIgnoreCase(typed))
                .distinct();
    }

    private static String latin(String typed) {
        var text = new StringBuilder();
        for (char letter : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            var key = Math.max(RUSSIAN.indexOf(letter), BELARUSIAN.indexOf(letter));
            text.append(key < 0 ? letter : LATIN.charAt(key));
        }
        return text.toString();
    }

    private static String cyrillic(String typed, String keys) {
        var text = new StringBuilder();
        for (char letter : typed.toCharArray()) {
            var key = Math.max(LATIN.indexOf(letter), SHIFTED.indexOf(letter));
            text.append(key < 0 ? letter : keys.charAt(key));
        }
        return text.toString();
    }
}
