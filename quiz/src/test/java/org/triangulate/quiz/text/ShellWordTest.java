package org.triangulate.quiz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that somebody copies into a shell arrives as it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShellWordTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"my-course, my-course", "курс/1, курс/1", "my course, \"my course\""})
    void it_is_quoted_only_where_it_needs_to_be(String word, String written) {
        assertThat(ShellWord.of(word)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(
            strings = {"a b", "it's", "a\"b", "$HOME", "`id`", "a\\b", "a!b", "(x)", "a;b", "*", "'", "a & b", "~+@=,:%"
            })
    void a_shell_reads_it_back(String word) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellWord.of(word)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(word);
    }
}
