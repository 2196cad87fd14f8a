package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which command lines are understood before the commands are known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickWordsTest {
    private static String[] split(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--plain",
                "--profile p",
                "--profile=p",
                "--plain --profile p term x",
                "term kormlenie",
                "term a b"
            })
    void these_are(String line) {
        assertThat(QuickWords.of(split(line))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "term",
                "study",
                "--json",
                "--help",
                "--course d",
                "--profile",
                "--profile=",
                "--profile --plain",
                "--profile p --profile q",
                "--profile @p",
                "term --help",
                "term x --json",
                "term @words",
                "term \"x",
                "--plains",
                "--",
                "-"
            })
    void these_go_to_the_commands(String line) {
        assertThat(QuickWords.of(split(line))).isEmpty();
    }

    @Test
    void the_options_say_where_and_how_and_the_words_which_term() {
        var quick = QuickWords.of("--plain", "--profile", "p", "term", "black", "box")
                .orElseThrow();

        assertThat(quick.options().plain).isTrue();
        assertThat(quick.options().profile).isEqualTo(Path.of("p"));
        assertThat(quick.term()).isEqualTo("black box");
    }
}
