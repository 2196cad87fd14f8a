package org.triangulate.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static Phrases in(Language language) {
        return Phrases.in(language, "org.triangulate.phrases.sample");
    }

    @Test
    void aPhraseIsSaidInEachLanguageWithItsArguments() {
        assertThat(in(Language.ENGLISH).say("greeting", "Minsk", 3)).isEqualTo("Hello from Minsk, 3 times: it's here.");
        assertThat(in(Language.BELARUSIAN).say("greeting", "Мінск", 3)).isEqualTo("3 разы прывітанне, Мінск.");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0, 0 days",
        "ENGLISH, 1, 1 day",
        "ENGLISH, 21, 21 days",
        "BELARUSIAN, 0, 0 дзён",
        "BELARUSIAN, 1, 1 дзень",
        "BELARUSIAN, 2, 2 дні",
        "BELARUSIAN, 5, 5 дзён",
        "BELARUSIAN, 11, 11 дзён",
        "BELARUSIAN, 12, 12 дзён",
        "BELARUSIAN, 14, 14 дзён",
        "BELARUSIAN, 21, 21 дзень",
        "BELARUSIAN, 24, 24 дні",
        "BELARUSIAN, 111, 111 дзён",
        "BELARUSIAN, 112, 112 дзён",
        "BELARUSIAN, 121, 121 дзень",
        "RUSSIAN, 3, 3 дня",
        "RUSSIAN, 100, 100 дней",
        "RUSSIAN, 1001, 1001 день",
    })
    void aNumberTakesTheFormOfItsLanguage(Language language, long number, String expected) {
        assertThat(in(language).count("day", number)).isEqualTo(expected);
    }

    @Test
    void aPhraseAmongTheArgumentsIsSaidInTheSameLanguage() {
        var phrase = Phrase.of("due", Phrase.count("day", 2));
        assertThat(in(Language.ENGLISH).say(phrase)).isEqualTo("Due in 2 days.");
        assertThat(in(Language.RUSSIAN).say(phrase)).isEqualTo("Срок: 2 дня.");
    }

    @Test
    void whatAnArgumentHoldsIsNotRead() {
        assertThat(in(Language.ENGLISH).say("due", "{0} $1 \\")).isEqualTo("Due in {0} $1 \\.");
    }

    @Test
    void aPhraseThatNoBundleHasIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> in(Language.ENGLISH).say("nothing"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessage("no phrase is called nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "be-BY, BELARUSIAN",
        "be-Latn, BELARUSIAN",
        "ru, RUSSIAN",
        "en-GB, ENGLISH",
        "pl-PL, ENGLISH",
        "und, ENGLISH"
    })
    void theSystemNamesALanguage(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
