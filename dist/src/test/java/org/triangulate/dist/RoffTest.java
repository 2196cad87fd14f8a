package org.triangulate.dist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoffTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "of the last line., of the last line.",
                ".TP is a command, \\&.TP is a command",
                "'quoted', \\&'quoted'",
                "--plain, \\-\\-plain",
                "C:\\course, C:\\ecourse",
                "Кормление, Кормление"
            })
    void words_are_shown_as_they_are(String words, String written) {
        assertThat(new Roff().paragraph(words)).hasToString(written + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"SEE ALSO, \"SEE ALSO\"", "a \"word\", \"a \\(dqword\\(dq\""})
    void what_a_command_takes_is_one_word(String words, String written) {
        assertThat(new Roff().heading(words)).hasToString(".SH " + written + "\n");
    }
}
