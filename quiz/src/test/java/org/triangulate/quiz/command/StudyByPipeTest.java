package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.JsonTree;

/** A student whose keys come through a pipe, as those of a screen reader's user or of a script may. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StudyByPipeTest {
    private static final Pattern EXAMPLE = Pattern.compile("such as (.*)");

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    /** The letters of some choices of a question, in the order in which they are named here. */
    private static String letters(JsonTree question, String... choices) {
        var labels = question.at("choices/0").keys();
        return String.join(
                " ",
                List.of(choices).stream()
                        .map(choice -> labels.stream()
                                .filter(label ->
                                        question.text("choices/0/" + label).equals(choice))
                                .findFirst()
                                .orElseThrow())
                        .toList());
    }

    private static String rightAnswer(JsonTree question) {
        return question.text("id").equals("order-of-the-toll")
                ? letters(question, "The bridge is opened", "Morvia asks for a toll", "The survey is written")
                : "2004";
    }

    /** An answer that can be read, right or wrong. */
    private static String someAnswer(JsonTree question) {
        var example = EXAMPLE.matcher(question.text("answer"));
        return example.find() ? example.group(1) : question.all("choices").isEmpty() ? "1" : "a";
    }

    @Test
    void a_drill_asks_grades_and_goes_on_where_it_was_left() {
        var questions = program.run("drill", "toll-asked", "--json").json().all("questions");

        var first = program.typing(rightAnswer(questions.get(0)), "").run("drill", "toll-asked");
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .containsSubsequence(
                        "\n1 of 2. The bridge, the tolls and the treaty, ",
                        "\nType ",
                        "\nRight.\nExpected: ",
                        "\nSource: ",
                        "\nEnter for the next, ",
                        "\n2 of 2. The bridge, ",
                        "\nLeft at question 2 of 2. Every answer is kept; the session goes on here.\n");

        var second = program.later(Duration.ofMinutes(5))
                .typing(rightAnswer(questions.get(1)), "")
                .run("drill", "toll-asked");
        assertThat(second.out())
                .startsWith("Going on where you stopped: question 2 of 2.\n")
                .doesNotContain("1 of 2")
                .containsSubsequence(
                        "\nRight.\n",
                        "\nSession finished: 2 answers.\n2 right, 0 partly right, 0 not; less than a minute.\n");

        assertThat(program.run("progress").out()).startsWith("2 answers, 0 due now, 21 new.\n");
    }

    @Test
    void each_topic_has_a_session_of_its_own() {
        program.run("drill", "toll-asked");

        assertThat(program.run("drill", "grain").out()).contains("1 of ").doesNotContain("Going on");
        assertThat(program.run("drill", "toll-asked").out())
                .startsWith("Going on where you stopped: question 1 of 2.\n");
    }

    @Test
    void what_cannot_be_read_is_asked_again_and_not_counted() {
        var out = program.typing("abc", "", "42", "")
                .run("exercise", "share-of-grain")
                .out();

        assertThat(out)
                .containsSubsequence(
                        "'abc' is no number; type a number, in percent.",
                        "Type a number, in percent. /skip puts the question off",
                        "Right.");
        assertThat(program.run("progress").out()).startsWith("1 answer, ");
    }

    @Test
    void todays_session_goes_on_at_the_next_question_and_progress_counts_the_answers() {
        var questions = program.run("study", "--json").json().all("questions");

        var first = program.typing(someAnswer(questions.get(0)), "", someAnswer(questions.get(1)))
                .run("study");
        assertThat(first.out())
                .containsSubsequence("\n1 of ", "Enter for the next", "\n2 of ", "Enter for the next")
                .doesNotContain("\n3 of ");

        var second = program.later(Duration.ofHours(2)).typing().run("study");
        assertThat(second.out()).containsPattern("^Going on where you stopped: question 3 of \\d+\\.\n\n3 of \\d+\\. ");

        assertThat(program.run("progress", "--json").json().number("answers")).isEqualTo(2);
        assertThat(program.run("progress", "--json").json().number("new"))
                .isEqualTo(InventedCourse.material().bank().items().size() - 2);
    }

    @Test
    void what_was_wrong_is_due_soon_and_asked_first() {
        program.typing("Kaldia", "").run("exercise", "name-the-buyer");
        program.later(Duration.ofDays(2));

        assertThat(program.run("progress").out()).startsWith("1 answer, 1 due now, 22 new.");
        assertThat(program.run("study", "--json").json().text("questions/0/id")).isEqualTo("name-the-buyer");
        assertThat(program.run("study").words())
                .containsPattern(
                        "^1 of \\d+\\. Grain and its price, remember, seen 2 days ago, about \\d+ min left\\.");
    }

    @Test
    void an_answer_that_is_taken_back_is_not_counted() {
        program.typing("Kaldia", "u", "морвия", "").run("exercise", "name-the-buyer");

        assertThat(program.run("progress").out()).startsWith("1 answer, 0 due now, ");
    }
}
