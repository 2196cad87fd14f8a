package org.triangulate.quiz.site;

import java.util.Locale;
import java.util.Optional;

/** The tags by which a course names languages, as far as a browser may be told them. */
final class LanguageTag {
    private LanguageTag() {}

    /** The tag in its usual form; empty where it is none. */
    static Optional<String> of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
    }

    /** The same language in Latin letters: {@code be-Latn}. */
    static String inLatin(String tag) {
        return new Locale.Builder()
                .setLanguage(Locale.forLanguageTag(tag).getLanguage())
                .setScript("Latn")
                .build()
                .toLanguageTag();
    }
}
