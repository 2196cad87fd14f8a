package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.material.InventedCourse;

/** The ways of studying, and the plan that they follow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsByPipeTest {
    @TempDir
    Path home;

    private Program program;
    private long starts;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    /** Every start has chances of its own. */
    private Program program() {
        return program.chancing(++starts);
    }

    private void answer(String item, String typed) {
        assertThat(program().typing(typed, "", "", "", "").run("exercise", item).err())
                .isEmpty();
        program().typing();
    }

    @Test
    void what_was_met_is_not_learned_again() {
        var before = program.run("learn", "--json", "--questions", "200")
                .json()
                .all("questions")
                .size();
        answer("share-of-grain", "42");

        var after = program.run("learn", "--json", "--questions", "200").json().all("questions");

        assertThat(after)
                .hasSizeLessThanOrEqualTo(before)
                .noneMatch(question -> question.text("id").equals("share-of-grain"));
    }

    @Test
    void a_review_asks_what_is_due_and_nothing_else() {
        answer("share-of-grain", "42");

        assertThat(program.run("review").out()).startsWith("Nothing is due. ");
        assertThat(program.later(Duration.ofDays(30))
                        .run("review", "--json")
                        .json()
                        .all("questions"))
                .extracting(question -> question.text("id"))
                .containsExactly("share-of-grain");
    }

    @Test
    void mistakes_and_flags_can_be_drilled_alone() {
        answer("share-of-grain", "1");
        answer("name-the-buyer", "Morvia");
        program().typing("/flag").run("exercise", "who-has-the-fields");

        assertThat(program.run("drill", "--mistakes", "--json").json().all("questions"))
                .extracting(question -> question.text("id"))
                .containsExactly("share-of-grain");
        assertThat(program.run("drill", "--flagged", "--json").json().all("questions"))
                .extracting(question -> question.text("id"))
                .containsExactly("who-has-the-fields");
        assertThat(program.run("drill", "--flagged", "--mistakes").out())
                .isEqualTo("There is nothing of that kind to practice.\n");
    }

    @Test
    void a_mock_exam_is_short_of_time_and_of_hints() {
        var run = program.typing("/end", "").run("mock", "grain", "--questions", "3", "--minutes", "5");

        assertThat(run.words()).contains("1 of 3", "5 min left", "Session finished: 0 answers.");
    }

    @Test
    void cramming_leaves_what_is_due_as_it_was() {
        answer("share-of-grain", "42");
        program.later(Duration.ofDays(30));
        var due = program.run("review", "--json").out();

        program().typing("1", "", "", "", "").run("cram", "share-of-grain");

        assertThat(program.typing().run("review", "--json").json().all("questions"))
                .hasSize(1);
        assertThat(due).contains("share-of-grain");
    }

    @Test
    void a_date_an_aim_and_limits_are_kept_and_planned_with() {
        var run = program.run("plan", "--exam", "2026-03-21", "--new", "2", "--reviews", "50", "--retention", "85");

        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains(
                        "The exam is on Saturday 21 March 2026: exam in 20 days.",
                        "Today: 0 reviews and 2 new",
                        "A day brings at most 50 reviews and 2 new; asked again at 85 % recall.");
        var tree = program.run("plan", "--json").json();
        assertThat(tree.text("exam")).isEqualTo("2026-03-21");
        assertThat(tree.all("days")).hasSize(20);
        assertThat(program.run("study", "--json").json().all("questions")).hasSize(2);
        assertThat(program.run().out()).contains("exam in 20 days");
        assertThat(program.run("plan", "--exam", "none").out()).startsWith("No exam is set.");
    }

    @Test
    void of_today_the_plan_has_what_is_left() {
        program.run("plan", "--exam", "2026-03-21", "--new", "2");
        answer("share-of-grain", "42");

        assertThat(program.run("plan").words())
                .contains("Today: 0 reviews and 1 new,", "Today, Sunday 1 March 2026: 0 reviews and 1 new.");
    }

    @Test
    void a_limit_that_is_too_low_is_told_with_one_that_is_enough() {
        var words = program.run("plan", "--exam", "2026-03-05", "--new", "1").words();

        assertThat(words).containsPattern("will not be met in time\\. `plan --new \\d+` is enough for all\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "--exam, yesterday, 'yesterday'",
        "--exam, 2026-02-28, 2026-02-28",
        "--retention, 50, --retention takes a number from 70 to 97",
        "--new, -1, --new takes a number from 0 to 9999",
        "--reviews, 0, --reviews takes a number from 1 to 9999",
        "--new, many, many"
    })
    void what_cannot_be_planned_with_is_refused_in_one_line_and_changes_nothing(
            String option, String value, String complaint) {
        var before = program.run("plan", "--json").out();

        var run = program.run("plan", option, value);

        assertThat(run.status()).isNotZero();
        assertThat(run.complaints()).singleElement().asString().contains(complaint);
        assertThat(program.run("plan", "--json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"study, --questions, 0", "mock, --minutes, 0", "mock, --minutes, 601", "cram, --until, 2026-03-01"})
    void a_session_that_cannot_be_is_refused_in_one_line(String command, String option, String value) {
        var run = program.run(command, option, value);

        assertThat(run.status()).isNotZero();
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help_names_the_next_step() {
        assertThat(program.typing("help", "exit").run().words()).contains("Next study: There is work for today.");
    }
}
