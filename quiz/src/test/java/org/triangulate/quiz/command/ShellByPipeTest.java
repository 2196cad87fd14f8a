package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;

/** The prompt of the program, over a pipe. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShellByPipeTest {
    private static final String PROMPT = "\ntriangulate> ";

    private static final String GOODBYE = "Goodbye. Everything is kept.\n";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    private Run type(String... lines) {
        return program.typing(lines).run();
    }

    @Test
    void it_greets_waits_and_says_goodbye_at_the_end_of_the_input() {
        var run = type();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Triangulate: Morvia and Kaldia\n0 due, 23 new.\n\nWelcome. This is how it goes:\nanswer: ")
                .endsWith("see what else there is.\n\ntriangulate> \n" + GOODBYE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", "q", "  exit  "})
    void it_is_left_by_a_word(String word) {
        assertThat(type(word, "show kaldia").out()).endsWith(PROMPT + GOODBYE).doesNotContain("(state kaldia)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "?"})
    void it_helps_and_comes_back(String word) {
        assertThat(type(word, "exit").out())
                .containsSubsequence(
                        PROMPT + "Next\nstudy: ",
                        "\nCommands\n",
                        "study: ",
                        "export: ",
                        "Keys\n",
                        "Enter: ",
                        PROMPT + GOODBYE);
    }

    @Test
    void what_help_proposes_to_begin_with_is_there_in_any_course() {
        var proposals = Pattern.compile("`([a-z][^`A-Z]*)`")
                .matcher(type("help", "exit").words());
        var proposed = proposals.results().map(found -> found.group(1)).toArray(String[]::new);

        assertThat(proposed).isNotEmpty();
        assertThat(type(proposed).err()).isEmpty();
    }

    @Test
    void an_empty_line_starts_todays_session_and_the_end_of_the_input_leaves_both() {
        assertThat(type("").out())
                .containsSubsequence(PROMPT + "\n1 of ", "Left at question 1 of ", GOODBYE)
                .containsOnlyOnce("triangulate> ");
        assertThat(type("").out()).contains(PROMPT + "Going on where you stopped: question 1 of ");
    }

    @Test
    void commands_follow_each_other_at_one_profile() {
        assertThat(type("show Морвия", "exercise name-the-buyer", "морвия", "", "", "progress", "exit")
                        .out())
                .containsSubsequence(
                        "Morvia  (state morvia)",
                        "Which state buys its bread?",
                        "Right.",
                        "Session finished",
                        "1 answer, ");
    }

    @Test
    void words_in_quotation_marks_are_one() {
        assertThat(type("exercise who-has-the-fields --answer 'Neither'", "exit")
                        .out())
                .contains("\nNot quite.\nYou answered: Neither\n");
        assertThat(type("show \"Treaty of Sol\"", "exit").out()).contains("(treaty bridge-treaty)");
    }

    @Test
    void a_slip_is_told_and_the_prompt_comes_back() {
        var run = type("studdy", "show nobody-at-all", "show kaldia", "exit");

        assertThat(run.complaints())
                .containsExactly(
                        "triangulate: there is no command or option 'studdy' here; did you mean 'study'?",
                        "triangulate: no thing is called 'nobody-at-all'");
        assertThat(run.out()).contains("(state kaldia)").endsWith(PROMPT + GOODBYE);
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show kaldia --course elsewhere",
                "--profile elsewhere progress",
                "help show --course elsewhere",
                "--version --course elsewhere"
            })
    void the_course_and_the_profile_are_not_changed_within_it(String line) {
        var run = type(line, "show morvia", "exit");

        assertThat(run.complaints())
                .containsExactly("triangulate: --course and --profile are chosen when the shell is started; "
                        + "leave it and start again");
        assertThat(run.out()).contains("(state morvia)").endsWith(PROMPT + GOODBYE);
        assertThat(run.status()).isZero();
    }

    @Test
    void json_can_be_asked_for_line_by_line() {
        var out = type("show kaldia --json", "show morvia", "exit").out();

        assertThat(out).contains("\"id\" : \"kaldia\"").contains("Morvia  (state morvia)");
    }

    @Test
    void a_course_that_cannot_be_used_opens_no_prompt() {
        var run = new Program(home).run("--course", home.resolve("nowhere").toString());

        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
    }
}
