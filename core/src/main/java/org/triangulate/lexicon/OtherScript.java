package org.triangulate.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * What was typed, had it been typed in the other script: on a keyboard that nobody remembered to switch, or with letters
 * that look alike, such as "CCCP" and the Latin i in "Латвiя".
 */
final class OtherScript {
    private static final String LATIN_LOOKS = "ABEKMHOPCTYXIJSaeopcyxijs";

    private static final String CYRILLIC_LOOKS = "АВЕКМНОРСТУХІЈЅаеорсухіјѕ";

    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private static final String SHIFTED_KEYS = "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static final String BELARUSIAN_KEYS = "йцукенгшўзх'фывапролджэячсмітьбюё";

    private OtherScript() {}

    /** What the same keys write on a keyboard in another language. */
    static Stream<String> onItsKeyboard(String typed) {
        return Stream.of(cyrillic(typed, RUSSIAN_KEYS), cyrillic(typed, BELARUSIAN_KEYS), latin(typed))
                .filter(other -> !other.equalsIgnoreCase(typed))
                .distinct();
    }

    /** The text in one script alone, where each letter of the other looks like one of it. */
    static Stream<String> inOneScript(String text) {
        return Stream.of(
                        StringUtils.replaceChars(text, LATIN_LOOKS, CYRILLIC_LOOKS),
                        StringUtils.replaceChars(text, CYRILLIC_LOOKS, LATIN_LOOKS))
                .filter(other -> !other.equals(text) && !isMixed(other));
    }

    private static boolean isMixed(String text) {
        return Romanization.isCyrillic(text)
                && text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    private static String latin(String typed) {
        var text = new StringBuilder();
        typed.toLowerCase(Locale.ROOT).chars().forEach(letter -> {
            var key = Math.max(RUSSIAN_KEYS.indexOf(letter), BELARUSIAN_KEYS.indexOf(letter));
            text.append(key < 0 ? (char) letter : LATIN_KEYS.charAt(key));
        });
        return text.toString();
    }

    private static String cyrillic(String typed, String keys) {
        var text = new StringBuilder();
        typed.chars().forEach(letter -> {
            var key = Math.max(LATIN_KEYS.indexOf(letter), SHIFTED_KEYS.indexOf(letter));
            text.append(key < 0 ? (char) letter : keys.charAt(key));
        });
        return text.toString();
    }
}
