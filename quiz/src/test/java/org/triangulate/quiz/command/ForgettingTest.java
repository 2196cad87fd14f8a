package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of others when a student is forgotten stays known, without a name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingTest {
    private static final String SUSPICIONS = "out/private/suspicions.csv";

    @TempDir
    Path home;

    @Test
    void of_who_is_forgotten_nothing_is_left_where_others_were_suspected_together() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");
        assertThat(quiz.run("grade").status()).isZero();

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();

        assertThat(quiz.read("out/grades/1/anomalies.csv")).contains("anna").doesNotContain("boris");
        assertThat(quiz.grade(1, "anna")).contains("SHARED_KEY").doesNotContain("boris");
    }

    @Test
    void who_was_suspected_together_with_the_forgotten_still_waits_for_a_decision() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");
        assertThat(quiz.run("grade").status()).isZero();

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();

        assertThat(quiz.read(SUSPICIONS)).isEqualTo("student,anomaly\nanna,shared-key\nanna,shared-chain\n");
        assertThat(quiz.run("regrade").words()).contains("Nothing has changed");
        quiz.decide("anna,,accept," + quiz.receipt(1, "anna") + ",asked her");
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(2, "anna")).contains("\"standing\":\"GRADED\"", "\"detail\":\"?\"");
    }

    @Test
    void it_is_known_too_where_nobody_had_graded_before() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();
        assertThat(quiz.run("grade").status()).isZero();

        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"HELD\"", "SHARED_KEY", "SHARED_CHAIN");
    }

    @Test
    void of_three_the_two_who_stay_are_named_to_each_other() {
        var quiz = new HandedOut(home)
                .publish("id\nanna\nboris\n\"Smith, Cyril\"\n")
                .receiveCopied("anna", "boris", "Smith, Cyril");

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();
        assertThat(quiz.run("grade").status()).isZero();

        assertThat(quiz.grade(1, "anna")).contains("\"detail\":\"\\\"Smith, Cyril\\\", ?\"");
        assertThat(quiz.grade(1, "Smith, Cyril")).contains("\"detail\":\"anna, ?\"");
    }

    @Test
    void when_all_of_them_are_forgotten_so_is_the_suspicion() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");

        assertThat(quiz.run("forget", "boris", "--yes").status()).isZero();
        assertThat(quiz.run("forget", "anna", "--yes").status()).isZero();

        assertThat(home.resolve(SUSPICIONS)).doesNotExist();
    }
}
