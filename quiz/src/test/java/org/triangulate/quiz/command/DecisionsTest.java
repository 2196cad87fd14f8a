package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.work.WorkFolder;

/** What a person decides holds for the submission that was looked at, and for no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsTest {
    private static final String HELD = "\"standing\":\"HELD\"";

    private static final String GRADED = "\"standing\":\"GRADED\"";

    @TempDir
    private Path home;

    private static Instant at(int second) {
        return HandedOut.OPENED.plusSeconds(second);
    }

    /** The quiz, graded, with a file of Boris that he never handed in. */
    private HandedOut unfinished() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna")).receive("boris.submission", quiz.answered("boris"));
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "boris")).contains(HELD);
        return quiz;
    }

    @Test
    void a_decision_does_not_settle_a_file_that_comes_later() {
        var quiz = unfinished().decide("boris,,accept," + receipt(1) + ",he forgot it");
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(2, "boris")).contains(GRADED);

        quiz.receive("boris.submission", quiz.work("boris").with(Act.ANSWERED, 1, "Sudland", 0, at(2)));
        var run = quiz.run("regrade");

        assertThat(run.words()).contains("is about another submission of this student");
        assertThat(quiz.grade(3, "boris")).contains(HELD, "OUTDATED");

        quiz.decide("boris,,accept," + receipt(1) + ",he forgot it", "boris,,accept," + receipt(3) + ",seen too");
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(4, "boris")).contains(GRADED);
    }

    private String receipt(int version) {
        return new HandedOut(home).receipt(version, "boris");
    }

    @Test
    void points_stay_with_the_answer_that_was_looked_at() {
        var quiz = unfinished();
        quiz.decide("boris,,accept," + receipt(1) + ",", "boris,1,points 0.5," + receipt(1) + ",half of it");
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(2, "boris")).contains("\"points\":4.50");

        quiz.receive("boris.submission", quiz.work("boris"));
        assertThat(quiz.run("regrade").status()).isZero();

        assertThat(quiz.grade(3, "boris")).contains(HELD).doesNotContain("DECIDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s,", "  %s  "})
    void a_receipt_may_be_copied_as_it_stands_or_without_its_spaces(String cell) {
        var quiz = unfinished();
        quiz.decide(
                "boris,,accept," + cell.formatted(receipt(1).replace(" ", "").toLowerCase(Locale.ROOT)));

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(2, "boris")).contains(GRADED);
    }

    @Test
    void a_file_that_is_chosen_and_not_there_loses_nobody_points() {
        var quiz = unfinished().decide("boris,,use bors.submission,,", "anna,,use ana.submission,,");

        var run = quiz.run("regrade");

        assertThat(run.words()).contains("decisions.csv says to use bors.submission");
        assertThat(quiz.grade(2, "anna")).contains(HELD, "NOT_THERE", "\"points\":5.00");
        assertThat(quiz.grade(2, "boris")).contains(HELD, "NOT_THERE");
    }

    @Test
    void nor_is_who_has_handed_nothing_in_missing_then() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna")).decide("boris,,use anna.submission,,");

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "boris")).contains(HELD, "NOT_THERE");
    }

    @Test
    void names_of_files_are_the_same_however_their_accents_are_spelled() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("zoe\u0308.submission", quiz.work("anna")).decide("anna,,use zo\u00EB.submission,,");

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "anna")).contains(GRADED);
    }

    @Test
    void a_file_under_a_mistyped_id_can_be_given_to_whose_it_is() {
        var quiz = new HandedOut(home).write("assignment.yaml", HandedOut.QUIZ + "variants: same\n");
        quiz.write("students.csv", "id\nanna\nboris\n");
        assertThat(quiz.publishing("--one-for-all").status()).isZero();
        var booklet = WorkFolder.read(quiz.packageOf("assignment")).id();
        var work = Work.none(booklet, "bors", HandedOut.keyOf("bors").published())
                .with(Act.OPENED, at(0))
                .with(Act.ANSWERED, 1, "Norland", 0, at(30))
                .with(Act.HANDED_IN, at(60));
        quiz.receive("bors.submission", work);
        var before = quiz.run("grade");
        assertThat(before.words()).contains("bors.submission calls itself the work of bors");
        assertThat(quiz.grade(1, "boris")).contains("MISSING");

        quiz.decide("boris,,use bors.submission,,he mistyped his id");
        var after = quiz.run("grade");

        assertThat(after.words()).doesNotContain("bors");
        assertThat(quiz.grade(2, "boris")).contains(GRADED, "\"points\":1.00");
        assertThat(quiz.grade(2, "bors")).isEmpty();

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();
        assertThat(quiz.submissions().resolve("bors.submission")).doesNotExist();
    }

    @Test
    void only_grades_that_stand_have_pages() throws IOException {
        var quiz = unfinished();
        var pages = quiz.out().resolve("grades/1/feedback");
        assertThat(pages.resolve("anna.html")).exists();
        assertThat(pages.resolve("boris.html")).doesNotExist();

        quiz.decide("boris,,refuse,,copied", "boris,,late 50," + receipt(1) + ",");
        assertThat(quiz.run("grade").status()).isZero();

        assertThat(quiz.grade(2, "boris")).contains("REFUSED", "\"deduction\":0", "\"points\":0.00");
        try (var files = Files.list(quiz.out().resolve("grades/2/feedback"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("anna.html");
        }
    }

    @Test
    void who_does_not_say_how_sure_is_held_where_that_is_asked() {
        var quiz = new HandedOut(home).write("assignment.yaml", HandedOut.QUIZ + "confidence: true\n");
        quiz.publish("id\nanna\n");
        quiz.receive("anna.submission", quiz.work("anna"));

        var run = quiz.run("grade");

        assertThat(run.words()).contains("question 1 is answered without saying how sure");
        assertThat(quiz.grade(1, "anna")).contains(HELD, "UNSURE").contains("\"points\":0.00");
    }
}
