package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points belong to the questions that were handed out, and not to whatever stands at their numbers later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedQuestionsTest {
    private static final String HEAD = HandedOut.QUIZ.substring(0, HandedOut.QUIZ.indexOf("  - item"));

    private static final String FIRST = "  - item: where-the-road-ends\n";

    private static final String SECOND = "  - {item: sent-by-road, points: 2}\n";

    private static final String THIRD = "  - {item: who-pays, points: 2}\n";

    @TempDir
    private Path home;

    private HandedOut quiz;

    @BeforeEach
    void grade() {
        quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        assertThat(quiz.run("grade").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SECOND + FIRST + THIRD, FIRST + THIRD + SECOND, FIRST + SECOND + "  - item: share-of-trade\n"})
    void questions_at_other_places_are_refused_in_a_line(String questions) {
        quiz.write("assignment.yaml", HEAD + questions).write("students.csv", "id\nclara\n");

        for (var run : List.of(quiz.run("regrade"), quiz.run("grade"), quiz.publishing())) {
            assertThat(run.status()).isNotZero();
            assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("asks something else there now"));
        }
        assertThat(quiz.out().resolve("grades/2")).doesNotExist();
        assertThat(quiz.packageOf("clara")).doesNotExist();
    }

    @Test
    void a_latecomer_is_not_asked_more_than_the_others() {
        quiz.write("assignment.yaml", HEAD + FIRST + SECOND).write("students.csv", "id\nclara\n");

        assertThat(quiz.publishing().err()).contains("3 questions were handed out, and the assignment asks 2 now");
    }

    @Test
    void points_and_terms_may_change() {
        quiz.write("assignment.yaml", HEAD + FIRST + SECOND + THIRD.replace("2", "4"));

        assertThat(quiz.run("regrade").status()).isZero();
        assertThat(quiz.grade(2, "anna")).contains("\"points\":7.00");
    }

    @Test
    void where_everybody_was_forgotten_there_is_nothing_to_grade() {
        assertThat(quiz.run("forget", "anna", "--yes").status()).isZero();
        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();

        var run = quiz.run("grade");

        assertThat(run.status()).as(run.err()).isZero();
    }
}
