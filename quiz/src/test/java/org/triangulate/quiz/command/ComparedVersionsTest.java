package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the grades, laid side by side. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparedVersionsTest {
    @TempDir
    Path home;

    private HandedOut quiz;

    @BeforeEach
    void grade_twice() {
        quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        assertThat(quiz.run("grade").status()).isZero();
        quiz.publish("id,name\nanna,Anna\nboris,Boris\ncyril,Cyril\n");
        quiz.receive("boris.submission", quiz.work("boris"));
        assertThat(quiz.run("grade").status()).isZero();
    }

    @Test
    void who_came_later_is_told_and_what_became_of_the_others() {
        assertThat(quiz.run("compare", "1", "2").words())
                .contains("cyril only in version 2: came in later", "boris 0.00, not final → 5.00")
                .contains("a submission came in")
                .doesNotContain("decided");
    }

    @Test
    void the_other_way_round_nobody_left() {
        assertThat(quiz.run("compare", "2", "1").words())
                .contains("cyril only in version 2: came in later", "the submission is not there any more");
    }

    @Test
    void who_is_in_the_earlier_version_only_was_taken_off() {
        var grades = quiz.read("out/grades/2/grades.json");
        quiz.write(
                "out/grades/2/grades.json",
                grades.lines()
                        .filter(line -> !line.contains("\"student\":\"anna\""))
                        .reduce("", (one, other) -> one + other + "\n"));

        assertThat(quiz.run("compare", "1", "2").words())
                .contains("anna only in version 1: forgotten since, or taken off the register");
    }

    @Test
    void a_version_is_compared_with_itself_in_one_line() {
        assertThat(quiz.run("compare", "2", "2").out().strip())
                .isEqualTo("Version 2 is compared with itself; nothing differs.");
    }

    @Test
    void programs_are_told_the_same() {
        var run = quiz.run("compare", "1", "2", "--json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.words())
                .contains("\"came\" : [ \"cyril\" ]", "\"gone\" : [ ]")
                .contains("\"reasons\" : [ \"a submission came in\" ]");
    }
}
