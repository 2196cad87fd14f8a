package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.watch.FolderWatcher;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurroundingsTest {
    private static Surroundings surroundings(boolean terminal, Map<String, String> environment) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new Surroundings(
                Reader.nullReader(),
                nowhere,
                nowhere,
                terminal,
                environment,
                Path.of("home"),
                InstantSource.system(),
                () -> ZoneOffset.UTC,
                Locale.ENGLISH,
                new Random(1),
                new FolderWatcher());
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "45, 45", "'', 80", "0, 80", "-3, 80", "wide, 80", "99999999999999999999, 80"})
    void plain_text_is_as_wide_as_the_terminal_says_and_else_80_columns(String columns, int width) {
        assertThat(surroundings(false, Map.of("COLUMNS", columns)).plainWidth()).isEqualTo(width);
    }

    @Test
    void plain_text_is_80_columns_wide_where_nobody_says_anything() {
        assertThat(surroundings(false, Map.of()).plainWidth()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "true, xterm-256color, '', false",
        "true, xterm-256color, 1, true",
        "true, dumb, '', true",
        "false, xterm-256color, '', true"
    })
    void text_is_plain_without_a_terminal_or_where_it_is_asked_for(
            boolean terminal, String type, String noColour, boolean plain) {
        assertThat(surroundings(terminal, Map.of("TERM", type, "NO_COLOR", noColour))
                        .wantPlain())
                .isEqualTo(plain);
    }

    @Test
    void a_terminal_that_does_not_say_what_it_is_gets_plain_text() {
        assertThat(surroundings(true, Map.of()).wantPlain()).isTrue();
    }

    @Test
    void progress_is_kept_below_the_home_of_the_student_or_where_their_data_are() {
        var usual = Path.of("home", ".local", "share", "triangulate");

        assertThat(surroundings(false, Map.of()).usualProfile()).isEqualTo(usual);
        assertThat(surroundings(false, Map.of("HOME", "/elsewhere")).usualProfile())
                .isEqualTo(Path.of("/elsewhere", ".local", "share", "triangulate"));
        assertThat(surroundings(false, Map.of("HOME", "/elsewhere", "XDG_DATA_HOME", "/data"))
                        .usualProfile())
                .isEqualTo(Path.of("/data", "triangulate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data", "../data"})
    void a_variable_that_names_no_absolute_folder_names_none(String folder) {
        assertThat(surroundings(false, Map.of("XDG_DATA_HOME", folder, "HOME", folder))
                        .usualProfile())
                .isEqualTo(Path.of("home", ".local", "share", "triangulate"));
    }
}
