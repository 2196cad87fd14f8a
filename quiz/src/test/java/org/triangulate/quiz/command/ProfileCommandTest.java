package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.StudySession;

/** What a student sees who looks after a profile, on one machine and on two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileCommandTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String COURSE = ShippedCourse.ids().get(0);

    @TempDir
    Path home;

    private Program desktop;
    private Program laptop;

    @BeforeEach
    void hasTwoMachines() {
        desktop = new Program(home.resolve("desktop"));
        laptop = new Program(home.resolve("laptop"));
    }

    /** Answers once to each item, in a session of its own. */
    private static void answer(Program machine, String session, String... items) {
        try (var profile = Profile.open(machine.profile(), () -> NOON)) {
            var planned = List.of(items).stream()
                    .map(item -> new PlannedItem(item, 1))
                    .toList();
            profile.begin(new StudySession(session, COURSE, "study", NOON, planned));
            for (var item : items) {
                var id = session + " " + item;
                profile.record(
                        new Answer(id, session, COURSE, item, 0, "x", "right", 1, 3, 0, Duration.ofSeconds(5), NOON));
            }
        }
    }

    @Test
    void check_says_what_a_whole_profile_holds_and_what_the_course_has_lost() {
        answer(desktop, "s", "energy-from-abroad", "gone-item");
        answer(desktop, "t", "gone-item");

        var check = desktop.run("profile", "check");

        assertThat(check.status()).isZero();
        assertThat(check.words())
                .contains("The profile is whole: 3 answers in 2 sessions.")
                .contains("Answers to items that the course no longer has; they are kept: gone-item (2).")
                .contains("There is no backup yet; one is made when you leave after answering.");
        assertThat(desktop.run("profile").out()).isEqualTo(check.out());
        assertThat(desktop.run("--json", "profile", "check").out())
                .contains("\"answers\" : 3", "\"item\" : \"gone-item\"", "\"backups\" : [ ]");
    }

    @Test
    void check_tells_a_damaged_profile_and_leaves_it_where_it_is() throws IOException {
        answer(desktop, "s", "energy-from-abroad");
        var database = desktop.profile().resolve("progress.db");
        Files.writeString(database, "no database");

        var check = desktop.run("profile", "check");

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.complaints())
                .containsExactly(
                        "triangulate: the profile in " + desktop.profile()
                                + " is damaged (it is not a database); 'profile restore' lists the backups, and brings one back");
        assertThat(database).hasContent("no database");
    }

    @Test
    void two_machines_come_together_in_both_directions() {
        answer(desktop, "s", "energy-from-abroad", "gone-item");
        answer(laptop, "t", "energy-from-abroad");
        var fromDesktop = home.resolve("desktop.profile").toString();
        var fromLaptop = home.resolve("laptop.profile").toString();

        assertThat(desktop.run("profile", "export", fromDesktop).words())
                .isEqualTo("Written to " + fromDesktop
                        + ": 2 answers in 1 session. On the other machine: profile merge desktop.profile");
        assertThat(laptop.run("profile", "merge", fromDesktop).out())
                .isEqualTo("New: 2 answers, 1 session; 0 answers were there already.\n");
        laptop.run("profile", "export", fromLaptop);
        assertThat(desktop.run("profile", "merge", fromLaptop).out())
                .isEqualTo("New: 1 answer, 1 session; 2 answers were there already.\n");
        assertThat(desktop.run("--json", "profile", "merge", fromLaptop).out())
                .contains("\"answers\" : 0", "\"known\" : 3");
        assertThat(desktop.run("progress").out()).startsWith("3 answers, ");
        assertThat(laptop.run("progress").out()).startsWith("3 answers, ");
    }

    @Test
    void what_cannot_be_merged_or_exported_is_refused_in_one_line() throws IOException {
        answer(desktop, "s", "energy-from-abroad");
        var notes = Files.writeString(home.resolve("notes"), "my notes");

        for (var words : List.of(
                List.of("profile", "merge", notes.toString()),
                List.of("profile", "export", notes.toString()),
                List.of("profile", "merge", home.resolve("nothing").toString()),
                List.of("profile", "restore", "2026-01-01"),
                List.of("profile", "restore", "\0"))) {
            var run = desktop.run(words.toArray(String[]::new));
            assertThat(run.status()).as(words.toString()).isEqualTo(1);
            assertThat(run.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("triangulate: ")
                    .contains("; ");
            assertThat(run.out()).isEmpty();
        }
        assertThat(notes).hasContent("my notes");
        assertThat(desktop.run("profile", "merge").status()).isEqualTo(2);
    }

    @Test
    void who_answers_has_a_backup_and_gets_it_back_by_its_day() throws IOException {
        desktop.typing("study", "?", "a").run();
        answer(desktop, "s", "energy-from-abroad");
        assertThat(desktop.run("profile", "restore").words())
                .contains("2026-03-01 18:00:00 UTC")
                .contains("'profile restore 2026-03-01' brings the latest of that day back.");

        assertThat(desktop.run("profile", "restore", "2026-03-01").out()).startsWith("Nothing is missing: ");
        Files.writeString(desktop.profile().resolve("progress.db"), "no database");
        assertThat(desktop.run("profile", "restore", "2026-03-01T18:00:00Z").words())
                .startsWith("The profile is now as it was in progress-20260301T180000Z.db: ")
                .contains("What was there before is kept as progress.db.damaged-20260301T180000Z");
        assertThat(desktop.run("profile", "check").status()).isZero();
    }

    @Test
    void a_profile_can_be_put_back_exactly_also_from_the_shell() {
        answer(desktop, "s", "energy-from-abroad");
        var file = home.resolve("desktop.profile").toString();
        desktop.run("profile", "export", file);
        answer(desktop, "t", "energy-from-abroad");

        var shell = desktop.typing("progress", "profile restore " + file + " --exact", "progress")
                .run();

        assertThat(shell.words())
                .contains("2 answers, ")
                .contains("1 answer in 1 session.")
                .contains("1 answer, 0 due now");
        assertThat(desktop.profile().resolve("progress.db.replaced-20260301T180000Z"))
                .exists();
    }

    @Test
    void a_backup_that_cannot_be_made_is_told_and_costs_nothing_else() throws IOException {
        Files.createDirectories(desktop.profile());
        Files.writeString(desktop.profile().resolve("backups"), "in the way");

        var run = desktop.typing("study", "exit").run();

        assertThat(run.status()).isZero();
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("triangulate: there is no new backup: "
                        + desktop.profile().resolve("backups"));
    }
}
