package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LikenessTest {
    /** A stroke separates lines. */
    private static List<String> lines(String text) {
        return List.of(text.split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "one|two, one|two",
                "one|two, one  |two",
                "one|two, |one|two||",
                "one|…, one",
                "one|…, one|two|three",
                "…|three, one|two|three",
                "one|…|four, one|two|three|four",
                "…|two|…|four, one|two|three|two|four",
                "one …, one and more",
                "one …, one",
                "…, \"\"",
                "\"\", \"\""
            })
    void is_seen(String shown, String real) {
        assertThat(Likeness.holds(lines(shown), lines(real))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "one, two",
                "one, one|two",
                "one|two, one",
                "one|two, one||two",
                "one, \" one\"",
                "…|two, one|two|three",
                "one|…|three, one|two",
                "…|two|…|two, one|two|three",
                "one …, two and more",
                "\"\", one"
            })
    void is_denied(String shown, String real) {
        assertThat(Likeness.holds(lines(shown), lines(real))).isFalse();
    }
}
