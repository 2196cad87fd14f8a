package org.triangulate.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Letters that look alike in both scripts, so that nobody sees which one was typed: "CCCP", a Latin i in "Латвiя". */
final class Lookalikes {
    private static final String LATIN = "ABEKMHOPCTYXIJSaeopcyxijs";

    private static final String CYRILLIC = "АВЕКМНОРСТУХІЈЅаеорсухіјѕ";

    private Lookalikes() {}

    /** The text in one script alone, where each letter of the other looks like one of it. */
    static Stream<String> inOneScript(String text) {
        return Stream.of(
                        StringUtils.replaceChars(text, LATIN, CYRILLIC),
                        StringUtils.replaceChars(text, CYRILLIC, LATIN))
                .filter(other -> !other.equals(text) && !isMixed(other));
    }

    private static boolean isMixed(String text) {
        return Romanization.isCyrillic(text)
                && text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
