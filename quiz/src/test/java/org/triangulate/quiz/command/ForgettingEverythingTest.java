package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;

/** Of who is forgotten nothing stays, wherever it lay, and of nobody else is anything lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingEverythingTest {
    @TempDir
    Path home;

    /** Graded; Anna is suspected together with Boris, who has handed in under another id as well. */
    private HandedOut graded() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");
        receiveUnderAnotherId(quiz);
        quiz.decide("boris,,accept,4F2A 91C0 77B3 E01D,", "anna,,accept,4F2A 91C0 77B3 E01D,");
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "anna")).contains("boris, boris2");
        return quiz;
    }

    private static void receiveUnderAnotherId(HandedOut quiz) {
        var booklet = quiz.register().find("boris").orElseThrow().booklet();
        var work = Work.none(booklet, "boris2", HandedOut.keyOf("anna").published())
                .with(Act.OPENED, HandedOut.OPENED);
        quiz.write("out/submissions/b.submission", work.sealed(HandedOut.keyOf("anna")));
    }

    /** Reported and exported too. */
    private HandedOut quiz() {
        var quiz = graded();
        for (var command : List.of("report", "export")) {
            assertThat(quiz.run(command).status()).isZero();
        }
        return quiz;
    }

    private List<Path> whereStands(String word) throws IOException {
        try (var files = Files.walk(home.resolve("out"))) {
            return files.filter(file -> file.getFileName().toString().contains(word)
                            || (Files.isRegularFile(file) && text(file).contains(word)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_a_program_that_was_killed_has_left_goes_too() throws IOException {
        var quiz = quiz();
        for (var left : List.of(
                "grades/.new/grades.json",
                "grades/.new/feedback/boris.html",
                "grades/1/.grades.json.new",
                "private/.register.jsonl.new",
                "private/.pseudonyms.csv.new",
                "hand-out/.boris.package.new",
                "marks/.reader.csv.new",
                "reports/1/.report.html.new",
                "export/.students.csv.new",
                "submissions/.quiz-boris.submission.new",
                ".decisions.csv.new")) {
            quiz.write("out/" + left, "boris");
        }

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();

        assertThat(whereStands("boris")).isEmpty();
        assertThat(quiz.out().resolve("grades/.new")).doesNotExist();
        assertThat(quiz.submissions().resolve("anna.submission")).exists();
    }

    @Test
    void a_submission_goes_by_its_package_and_its_name_as_well_as_by_its_id() throws IOException {
        var quiz = graded();
        var wrong = quiz.work("boris");
        quiz.receive("a.submission", renamed(wrong, "boris2"));
        quiz.write("out/submissions/quiz-Boris (1).submission", "torn");
        assertThat(quiz.run("regrade").status()).isZero();

        assertThat(quiz.run("forget", "boris", "--yes").words()).doesNotContain("Look at these");

        assertThat(whereStands("boris")).isEmpty();
        assertThat(quiz.submissions()).isDirectoryContaining("glob:**/anna.submission");
    }

    @Test
    void what_is_shared_with_work_under_another_id_is_not_forgotten() throws IOException {
        var quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        receiveUnderAnotherId(quiz);
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "anna")).contains("SHARED_KEY", "boris2");

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();

        assertThat(whereStands("boris")).isEmpty();
        assertThat(quiz.run("regrade").words()).contains("Nothing has changed");
        assertThat(quiz.grade(1, "anna")).contains("SHARED_KEY", "\"standing\":\"HELD\"");
    }

    private static Work renamed(Work work, String student) {
        return work.entries().stream()
                .reduce(
                        Work.none(
                                work.booklet(),
                                student,
                                HandedOut.keyOf(student).published()),
                        (copy, entry) ->
                                copy.with(entry.act(), entry.question(), entry.typed(), entry.confidence(), entry.at()),
                        (one, other) -> one);
    }

    @Test
    void what_cannot_be_told_apart_stays_for_a_person_to_look_at() {
        var quiz = HandedOut.quiz(home);
        var anna = quiz.work("anna");
        quiz.receive("anna.submission", anna);
        quiz.receive("again.submission", renamed(quiz.work("boris"), "anna"));
        quiz.receive("stranger.submission", renamed(anna, "cyril"));
        quiz.write("out/submissions/scan.pdf", "torn");
        quiz.write("out/submissions/borislav.submission", "torn");
        quiz.write("out/submissions/boris/scan.pdf", "torn");

        var run = quiz.run("forget", "boris", "--yes", "--json");

        assertThat(run.words())
                .contains("again.submission calls itself the work of anna, and has the name or the package of boris")
                .contains("stranger.submission calls itself the work of cyril, who has no package")
                .contains("scan.pdf cannot be read")
                .contains("borislav.submission cannot be read")
                .contains("\"boris cannot be read")
                .doesNotContain("anna.submission calls");
        assertThat(quiz.submissions().toFile().list()).hasSize(6);
    }

    @Test
    void of_a_package_for_all_only_the_id_says_whose_work_it_is() {
        var quiz = new HandedOut(home)
                .write("assignment.yaml", HandedOut.QUIZ + "variants: same\n")
                .write("students.csv", "id\nassignment\nanna\n");
        assertThat(quiz.publishing("--one-for-all").err()).isEmpty();
        var work = quiz.answered("assignment");
        quiz.receive("1.submission", work).receive("2.submission", renamed(work, "anna"));
        quiz.receive("3.submission", renamed(work, "cyril"));

        assertThat(quiz.run("forget", "assignment", "--yes").words()).contains("3.submission calls itself");

        assertThat(quiz.submissions().toFile().list()).containsExactlyInAnyOrder("2.submission", "3.submission");
        assertThat(quiz.packageOf("assignment")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand-out/boris.package",
                "grades/1/feedback/boris.html",
                "grades/1/.anomalies.csv.new",
                "grades/1/.grades.json.new",
                "grades/1/.moodle.csv.new",
                "private/.suspicions.csv.new",
                "private/.register.jsonl.new",
                ".decisions.csv.new",
            })
    void what_was_stopped_anywhere_can_be_done_again(String place) throws IOException {
        var quiz = graded();
        var blocked = quiz.out().resolve(place);
        Files.deleteIfExists(blocked);
        Files.createDirectories(blocked.resolve("in the way"));

        var run = quiz.run("forget", "boris", "--yes");
        Files.delete(blocked.resolve("in the way"));
        Files.delete(blocked);
        assertThat(run.status()).as(run.out()).isNotZero();
        assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("give the same command again"));

        assertThat(quiz.run("forget", "boris", "--yes").err()).isEmpty();
        assertThat(whereStands("boris")).isEmpty();
        assertThat(quiz.grade(1, "anna")).contains("SHARED_KEY", "\"detail\":\"?\"");
        assertThat(quiz.read("out/private/suspicions.csv")).contains("anna,shared-key");
    }

    @Test
    void the_second_time_nothing_is_there() {
        var quiz = quiz();
        assertThat(quiz.run("forget", "boris", "--yes").words())
                .contains("Deleted", "boris.package", "boris.submission", "Without boris now", "register.jsonl")
                .contains("boris is deleted here", "Reports and exports are deleted");

        var again = quiz.run("forget", "boris", "--yes");

        assertThat(again.status()).isNotZero();
        assertThat(again.complaints())
                .containsExactly("triangulate: nothing of 'boris' is here, and no package was handed to that id");
    }

    @Test
    void an_id_that_nobody_has_costs_nobody_anything() {
        var quiz = quiz();

        assertThat(quiz.run("forget", "bris", "--yes").err()).contains("nothing of 'bris'");
        assertThat(quiz.run("forget", "bris").err()).contains("did you mean 'boris'");

        assertThat(quiz.out().resolve("reports/1/report.html")).exists();
        assertThat(quiz.register().find("boris")).isPresent();
    }

    @Test
    void what_comes_back_of_somebody_who_was_forgotten_can_be_deleted_too() throws IOException {
        var quiz = graded();
        var late = quiz.work("boris");
        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();
        quiz.receive("late.submission", late);

        assertThat(quiz.run("forget", "boris", "--yes").words()).contains("late.submission");

        assertThat(whereStands("boris")).isEmpty();
    }

    @Test
    void a_student_whose_id_is_a_heading_leaves_the_headings() {
        var quiz = new HandedOut(home).publish("id\nstudent\nanna\n");
        quiz.decide("student,,accept,4F2A 91C0 77B3 E01D,", "anna,,accept,4F2A 91C0 77B3 E01D,");

        assertThat(quiz.run("forget", "student", "--yes").status()).isZero();

        assertThat(quiz.read("out/decisions.csv"))
                .isEqualTo("student,question,decision,receipt,reason\nanna,,accept,4F2A 91C0 77B3 E01D,\n");
    }

    @Test
    void decisions_in_another_encoding_stop_it_with_what_to_do() throws IOException {
        var quiz = graded();
        Files.write(quiz.out().resolve("decisions.csv"), new byte[] {(byte) 0xD0, ','});

        assertThat(quiz.run("forget", "boris", "--yes").complaints())
                .hasSize(1)
                .allMatch(line -> line.contains("decisions.csv is not in UTF-8"));
    }
}
