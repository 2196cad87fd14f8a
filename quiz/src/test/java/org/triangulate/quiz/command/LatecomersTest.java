package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing once more, for students who came later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LatecomersTest {
    private static final String MORE_TIME = HandedOut.QUIZ.replace("2026-03-09T12:00Z", "2026-03-10T12:00Z");

    @TempDir
    private Path folder;

    private HandedOut quiz;

    @BeforeEach
    void publish() {
        quiz = HandedOut.quiz(folder);
    }

    private String packageOf(String student) throws IOException {
        return Files.readString(quiz.packageOf(student));
    }

    @Test
    void who_has_a_package_keeps_it_although_the_assignment_has_changed() throws IOException {
        var before = packageOf("anna");

        quiz.write("assignment.yaml", MORE_TIME).publish("id,name\nclara,Clara\n");

        assertThat(packageOf("anna")).isEqualTo(before);
        assertThat(packageOf("clara")).contains("2026-03-10T12:00:00Z");
        assertThat(quiz.register().students())
                .extracting(one -> one.student())
                .containsExactly("anna", "boris", "clara");
    }

    @Test
    void the_whole_roster_may_be_given_again_and_tells_names_anew() throws IOException {
        var before = packageOf("anna");

        quiz.write("assignment.yaml", MORE_TIME).publish("id,name\nanna,Anna Maria\nboris,Boris\nclara,Clara\n");

        assertThat(packageOf("anna")).isEqualTo(before);
        assertThat(quiz.register().find("anna").orElseThrow().name()).isEqualTo("Anna Maria");
    }

    @Test
    void an_id_whose_files_would_be_those_of_another_is_refused_and_nothing_is_written() throws IOException {
        quiz.publish("id,name\na b,Ada\n");
        var register = Files.readString(quiz.out().resolve("private/register.jsonl"));

        quiz.write("students.csv", "id,name\na-b,Abel\n");
        var alike = quiz.publishing();
        quiz.write("students.csv", "id,name\nANNA,Anja\n");
        var folded = quiz.publishing();

        assertThat(alike.status()).isNotZero();
        assertThat(alike.err()).contains("the ids a-b and a b are too much alike");
        assertThat(folded.err()).contains("the ids ANNA and anna are too much alike");
        assertThat(quiz.out().resolve("private/register.jsonl")).hasContent(register);
    }

    @Test
    void a_package_that_is_missing_is_made_again_as_it_was_or_not_at_all() throws IOException {
        var before = packageOf("anna");
        Files.delete(quiz.packageOf("anna"));

        quiz.write("assignment.yaml", MORE_TIME);
        var changed = quiz.publishing();
        assertThat(changed.err()).contains("anna has lost the package");
        assertThat(quiz.packageOf("anna")).doesNotExist();

        quiz.write("assignment.yaml", HandedOut.QUIZ);
        assertThat(quiz.publishing().status()).isZero();
        assertThat(packageOf("anna")).isEqualTo(before);
    }
}
