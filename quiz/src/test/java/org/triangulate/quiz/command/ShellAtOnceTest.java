package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.start.Basis;
import org.triangulate.quiz.start.Build;
import org.triangulate.quiz.start.Opening;
import org.triangulate.quiz.start.Openings;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Line;

/** What the shell says before it has read anything is what it would say if it had. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShellAtOnceTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void startInMinsk() {
        program = new Program(home).in(ZoneId.of("Europe/Minsk"));
    }

    private String opened() {
        return program.typing("exit").run().out();
    }

    /** The same after the file is gone that the last run left; what this run leaves is taken away too. */
    private String openedSlowly() throws IOException {
        var kept = Files.readAllBytes(file());
        Files.delete(file());
        var said = opened();
        Files.write(file(), kept);
        return said;
    }

    private Path file() {
        return program.profile().resolve("opening");
    }

    /** Makes the next opening tell where it comes from, if nothing has changed since the last run. */
    private void mark() {
        var basis = new Basis(Build.mark(), "en", true, "Europe/Minsk", Profile.mark(program.profile()));
        var always = new Opening(
                Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z"),
                List.of(new Paragraph(Line.of("Said at once."), "", "")));
        new Openings(program.profile()).keep(basis, List.of(always));
    }

    @Test
    void what_the_last_run_left_is_said_while_nothing_has_changed() {
        program.typing("drill energy", "1", "", "exit").run();
        mark();

        assertThat(opened()).startsWith("Said at once.");
        program.run("progress");
        program.typing("progress", "exit").run();
        assertThat(opened()).startsWith("Said at once.");
    }

    @Test
    void after_something_was_kept_it_is_worked_out_anew() {
        program.typing("drill energy", "1", "", "exit").run();
        mark();
        program.run("plan", "--exam", "2026-03-05");

        assertThat(opened()).doesNotContain("Said at once.").contains("exam in 4 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triangulate term kormlenie", "./triangulate term kormlenie"})
    void a_command_that_was_copied_with_the_name_of_the_program_is_understood(String typed) {
        assertThat(program.typing(typed, "exit").run().out())
                .contains(program.run("term", "kormlenie").out());
    }

    @Test
    void another_language_is_not_taken_for_this_one() {
        program.typing("drill energy", "1", "", "exit").run();
        mark();
        program.in(Locale.forLanguageTag("be"));

        assertThat(opened()).doesNotContain("Said at once.").contains("пытанн");
    }

    @Test
    void another_zone_has_other_days() {
        program.run("plan", "--exam", "2026-03-05");
        mark();
        program.in(ZoneId.of("Pacific/Kiritimati"));

        assertThat(opened()).doesNotContain("Said at once.").contains("exam in 3 days");
    }

    @Test
    void another_course_is_not_taken_for_this_one() {
        program.typing("drill energy", "1", "", "exit").run();
        mark();
        var course = home.resolve("own");
        program.run("new", "course", course.toString(), "--title", "Two shores", "--plain", "--json");

        assertThat(program.always("--course", course).typing("exit").run().out())
                .doesNotContain("Said at once.")
                .startsWith("Triangulate: Two shores");
    }

    @Test
    void a_profile_that_cannot_be_looked_at_is_not_taken_for_that_of_a_newcomer() throws IOException {
        var file = Files.writeString(home.resolve("file"), "no folder");

        var run = program.always("--profile", file).typing("exit").run();

        assertThat(run.out()).doesNotContain("Welcome");
        assertThat(run.err()).contains(file.toString());
        assertThat(run.status()).isOne();
    }

    /** The same evening, after four in the morning, when the session is past resuming, on the day of the exam, later. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9, 21, 82, 88, 200})
    void at_any_time_of_the_coming_days_it_is_what_would_be_worked_out(int hours) throws IOException {
        program.run("plan", "--exam", "2026-03-05");
        program.typing("study", "1", "", "2", "", "exit").run();
        program.later(Duration.ofHours(hours));

        assertThat(opened()).contains("new").isEqualTo(openedSlowly());
    }

    @Test
    void who_was_never_here_is_greeted_by_the_build_in_the_same_words() throws IOException {
        for (var language : List.of("en", "be", "ru")) {
            var newcomer = new Program(home.resolve(language)).in(Locale.forLanguageTag(language));
            var greeted = newcomer.typing("exit").run().out();
            assertThat(newcomer.profile().resolve("progress.db")).doesNotExist();
            newcomer.typing("progress", "exit").run();
            Files.delete(newcomer.profile().resolve("opening"));
            assertThat(newcomer.typing("exit").run().out()).isEqualTo(greeted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kormlenie", "Кормление", "sistema", "soft belarusianization"})
    void a_term_is_shown_as_it_is_by_the_command(String word) {
        var atOnce = program.run("term", word);

        assertThat(atOnce.status()).isZero();
        assertThat(atOnce.out()).isEqualTo(program.run("term", word, "--plain").out());
        assertThat(program.typing("term \"" + word + "\"", "exit").run().out()).contains(atOnce.out());
    }

    @Test
    void a_term_of_another_course_is_not_taken_from_this_one() {
        var course = home.resolve("own");
        assertThat(program.run("new", "course", course.toString(), "--plain", "--json")
                        .status())
                .isZero();

        assertThat(program.run("--course", course.toString(), "term", "kormlenie")
                        .err())
                .contains("kormlenie");
        assertThat(program.always("--course", course)
                        .typing("term kormlenie", "exit")
                        .run()
                        .out())
                .doesNotContain("otmashka");
    }
}
