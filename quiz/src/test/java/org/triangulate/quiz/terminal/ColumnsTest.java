package org.triangulate.quiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"'', 0", "Minsk, 5", "Мінск, 5", "Ло\u0301сь, 4", "中文, 4", "🌾, 2", "over 40 %, 9", "a\u200bb, 2"})
    void a_text_takes_as_many_columns_as_its_letters_are_wide(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "Minsk, 3, Min",
        "Minsk, 5, Minsk",
        "Minsk, 9, Minsk",
        "Minsk, 0, ''",
        "中文, 3, 中",
        "🌾🌾, 3, 🌾",
        "Ло\u0301сь, 2, Ло\u0301"
    })
    void the_beginning_that_fits_never_ends_inside_a_letter(String text, int columns, String fitting) {
        assertThat(Columns.fit(text, columns)).isEqualTo(fitting);
    }
}
