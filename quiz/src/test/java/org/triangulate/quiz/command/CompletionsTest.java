package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.Template;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.InventedCourse;

/** What the Tab key offers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletionsTest {
    private final Completions completions = new Completions(() -> InventedCourse.material());

    private List<String> of(String line) {
        return completions.of(List.of(line.split(" ", -1)));
    }

    @Test
    void the_first_word_is_every_command_and_the_way_out() {
        var commands = new ArrayList<>(CommandLines.summaries(Language.ENGLISH).keySet());
        commands.add("exit");

        assertThat(of("")).containsExactlyInAnyOrderElementsOf(commands);
    }

    @ParameterizedTest
    @CsvSource({
        "exercise, name-the-buyer",
        "preview, name-the-buyer",
        "preview, gen-term-khleb",
        "unit, grain",
        "drill, kaldia",
        "term, khleb",
        "show, bridge-treaty",
        "compare, grain-share",
        "chart, grain-share",
        "timeline, bridge",
        "timeline, kaldia",
        "explain, TR315",
        "new, exercise",
        "new, course",
        "new, --extends",
        "export, --to",
        "help, preview",
        "language, be",
        "language, system"
    })
    void the_second_is_what_the_command_takes(String command, String offered) {
        assertThat(of(command + " ")).contains(offered);
    }

    @Test
    void behind_an_option_stands_what_the_option_takes() {
        assertThat(of("new exercise --kind ")).isEqualTo(Template.kinds());
        assertThat(of("new course seminar --extends ")).containsExactly("belarus-russia");
        assertThat(of("export --to ")).containsExactly("json", "coverage", "site");
        assertThat(of("new exercise --kind numeric --unit ")).containsExactly("grain", "bridge");
        assertThat(of("new exercise --kind numeric ")).contains("--unit", "--id");
    }

    @Test
    void where_nothing_is_known_nothing_is_offered() {
        assertThat(of("progress ")).isEmpty();
        assertThat(of("xyzzy ")).isEmpty();
    }
}
