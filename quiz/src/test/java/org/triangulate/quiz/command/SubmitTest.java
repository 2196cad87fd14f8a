package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file to send, written once more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmitTest {
    @TempDir
    Path home;

    private Program anna;

    @BeforeEach
    void start() {
        anna = new Program(home.resolve("anna")).later(Duration.ofDays(2));
    }

    private HandedOut twice() {
        return new HandedOut(home)
                .write("assignment.yaml", HandedOut.QUIZ.replace("closes:", "attempts: 2\ncloses:"))
                .publish("id,name\nanna,Anna\nboris,Boris\n");
    }

    private Program.Run open(Path file, String... lines) {
        return anna.typing(lines)
                .run(
                        "assignment",
                        "open",
                        file.toString(),
                        "--out",
                        home.resolve("sent").toString());
    }

    private Program.Run submit(String... words) {
        var line = new java.util.ArrayList<>(java.util.List.of(
                "assignment", "submit", "--out", home.resolve("again").toString()));
        line.addAll(java.util.List.of(words));
        return anna.run(line.toArray(String[]::new));
    }

    private String file(String folder) throws IOException {
        return Files.readString(home.resolve(folder).resolve("quiz-anna.submission"));
    }

    private static String receipt(Program.Run run) {
        return run.out()
                .lines()
                .filter(line -> line.strip().startsWith("receipt:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_the_file_that_was_handed_in_to_the_letter() throws IOException {
        var quiz = twice();
        var handedIn = open(quiz.packageOf("anna"), "", "Norland", "/end", "h");

        var again = submit();

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(file("again")).isEqualTo(file("sent"));
        assertThat(receipt(again)).isEqualTo(receipt(handedIn));
        assertThat(again.words()).doesNotContain("changed answers");
    }

    @Test
    void what_was_changed_since_is_not_in_it_and_that_is_said() throws IOException {
        var quiz = twice();
        var handedIn = open(quiz.packageOf("anna"), "", "Norland", "/end", "h");
        open(quiz.packageOf("anna"), "44 %", "/end", "1", "Sudland");

        var again = submit();

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(file("again")).isEqualTo(file("sent")).contains("Norland").doesNotContain("Sudland");
        assertThat(receipt(again)).isEqualTo(receipt(handedIn));
        assertThat(again.words())
                .contains("answers: 1 of 3", "changed answers since then", "type h where all answers are shown");
    }

    @Test
    void what_was_changed_and_handed_in_is_in_it() throws IOException {
        var quiz = twice();
        open(quiz.packageOf("anna"), "", "Norland", "/end", "h");
        open(quiz.packageOf("anna"), "44 %", "/end", "1", "Sudland", "h");

        var again = submit();

        assertThat(file("again")).isEqualTo(file("sent")).contains("Norland", "Sudland");
        assertThat(again.words()).contains("answers: 2 of 3").doesNotContain("changed answers");
    }

    private void handInBoth(HandedOut quiz) {
        open(quiz.packageOf("anna"), "", "Norland", "/end", "h");
        anna.later(Duration.ofMinutes(5));
        open(quiz.packageOf("boris"), "", "Norland", "/end", "h");
    }

    @Test
    void of_two_packages_of_one_assignment_each_is_told_with_words_that_choose_it() throws IOException {
        handInBoth(twice());

        var which = submit("quiz");

        assertThat(which.status()).isEqualTo(1);
        assertThat(which.complaints())
                .containsExactly("triangulate: you have opened several; type the words below the one that you mean");
        assertThat(which.out())
                .containsSubsequence("Quiz", "by: anna", "begun: 2026-03-03 18:00 UTC", "assignment submit ")
                .containsSubsequence("Quiz", "by: boris", "begun: 2026-03-03 18:05 UTC", "assignment submit ");
        var words = which.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("assignment submit "))
                .map(line -> line.substring("assignment submit ".length()))
                .toList();
        assertThat(words).hasSize(2).doesNotHaveDuplicates();
        words.forEach(word -> assertThat(submit(word).err()).isEmpty());
        assertThat(file("again")).isEqualTo(file("sent"));
        assertThat(home.resolve("again/quiz-boris.submission")).exists();
    }

    @Test
    void the_file_of_a_package_says_which_one() throws IOException {
        var quiz = twice();
        handInBoth(quiz);

        assertThat(submit(quiz.packageOf("anna").toString()).err()).isEmpty();

        assertThat(file("again")).isEqualTo(file("sent"));
        assertThat(home.resolve("again/quiz-boris.submission")).doesNotExist();
    }

    @Test
    void a_name_tells_two_assignments_apart() throws IOException {
        var quiz = twice();
        open(quiz.packageOf("anna"), "", "Norland", "/end", "h");
        var other = Files.createDirectories(home.resolve("other"));
        new HandedOut(other)
                .write(
                        "assignment.yaml",
                        HandedOut.QUIZ.replace("id: quiz", "id: other").replace("Quiz", "Other"))
                .publish("id,name\nanna,Anna\n");
        open(other.resolve("out/hand-out/anna.package"), "", "Norland", "/end", "h");

        assertThat(submit().out()).contains("\nassignment submit quiz\n").contains("\nassignment submit other\n");
        assertThat(submit("quiz").err()).isEmpty();
        assertThat(file("again")).isEqualTo(file("sent"));
        assertThat(submit("oter").err()).contains("no assignment is called 'oter'; did you mean 'other'?");
    }

    @Test
    void a_package_that_was_never_opened_is_refused_by_its_file() {
        var quiz = twice();
        open(quiz.packageOf("anna"), "", "Norland", "/end", "h");

        assertThat(submit(quiz.packageOf("boris").toString()).err()).contains("you have not opened");
        assertThat(submit(home.resolve("students.csv").toString()).err()).contains("students.csv");
        assertThat(submit("nul\0").err()).contains("no assignment is called");
    }

    @Test
    void a_spoilt_copy_of_another_package_is_in_nobodys_way() throws IOException {
        var quiz = twice();
        open(quiz.packageOf("boris"), "", "Norland", "/end");
        try (var files = Files.walk(home.resolve("anna"))) {
            var copy =
                    files.filter(file -> file.endsWith("package")).findFirst().orElseThrow();
            Files.writeString(copy, Files.readString(copy).replace("Where", "There"));
        }

        assertThat(open(quiz.packageOf("anna"), "", "Norland", "/end", "h").err())
                .isEmpty();

        assertThat(submit().err()).isEmpty();
        assertThat(file("again")).isEqualTo(file("sent"));
        assertThat(open(quiz.packageOf("boris")).words()).contains("going on where you were");
    }

    @Test
    void what_was_never_handed_in_is_not_written() {
        open(twice().packageOf("anna"), "", "Norland");

        assertThat(submit().err()).contains("is not handed in yet");
        assertThat(home.resolve("again")).doesNotExist();
    }
}
