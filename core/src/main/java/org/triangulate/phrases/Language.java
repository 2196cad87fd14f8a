package org.triangulate.phrases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks. */
public enum Language {
    ENGLISH("en", "English", PluralRule.ONE_OR_MANY),
    BELARUSIAN("be", "беларуская", PluralRule.EAST_SLAVIC),
    RUSSIAN("ru", "русский", PluralRule.EAST_SLAVIC);

    private final String tag;
    private final String name;
    private final PluralRule plural;

    Language(String tag, String name, PluralRule plural) {
        this.tag = tag;
        this.name = name;
        this.plural = plural;
    }

    /** Its ISO 639-1 code: "be". */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The form of a noun that a number takes. */
    public PluralForm formFor(long number) {
        return plural.formFor(number);
    }

    /** The forms that a phrase with a number needs. */
    public PluralForm[] forms() {
        return plural.forms();
    }

    /** A language by its code. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of a locale; English where that is not spoken here. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
