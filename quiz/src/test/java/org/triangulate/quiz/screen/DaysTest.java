package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH    | 2026-11-30 | Mon 30 Nov  | 30 Nov   | Monday 30 November 2026           | Monday 30 November 2026
            ENGLISH    | 2026-05-01 | Fri 1 May   | 1 May    | Friday 1 May 2026                 | Friday 1 May 2026
            BELARUSIAN | 2026-11-30 | пн 30 ліс   | 30 ліс   | панядзелак, 30 лістапада 2026 г.  | Панядзелак, 30 лістапада 2026 г.
            BELARUSIAN | 2026-05-01 | пт 1 мая    | 1 мая    | пятніца, 1 мая 2026 г.            | Пятніца, 1 мая 2026 г.
            RUSSIAN    | 2026-11-30 | пн 30 нояб. | 30 нояб. | понедельник, 30 ноября 2026 г.    | Понедельник, 30 ноября 2026 г.
            RUSSIAN    | 2026-05-01 | пт 1 мая    | 1 мая    | пятница, 1 мая 2026 г.            | Пятница, 1 мая 2026 г.
            """)
    void a_day_is_called_as_its_language_calls_it(
            Language language, LocalDate day, String inShort, String dayAndMonth, String inWords, String first) {
        var page = new Page(80, false, Wording.in(language));

        assertThat(Days.inShort(page, day)).isEqualTo(inShort);
        assertThat(Days.dayAndMonth(page, day)).isEqualTo(dayAndMonth);
        assertThat(Days.inWords(page, day)).isEqualTo(inWords);
        assertThat(Days.atTheBeginning(page, day)).isEqualTo(first);
    }
}
