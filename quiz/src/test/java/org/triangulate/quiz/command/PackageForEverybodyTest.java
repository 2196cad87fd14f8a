package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One package for the whole class asks whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackageForEverybodyTest {
    @TempDir
    Path home;

    private Program student;
    private Path given = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        student = new Program(home.resolve("student")).later(Duration.ofDays(2));
        var quiz = new HandedOut(home)
                .write("assignment.yaml", HandedOut.QUIZ.replace("closes:", "variants: same\ncloses:"))
                .write("students.csv", "id,name\nédith,Édith\n");
        var run = quiz.publishing("--one-for-all", "--encoding", "UTF-8");
        assertThat(run.status()).as(run.err()).isZero();
        try (var files = Files.list(quiz.out().resolve("hand-out"))) {
            given = files.findFirst().orElseThrow();
        }
    }

    private Program.Run open(String... lines) {
        return student.typing(lines).run("assignment", "open", given.toString(), "--out", home.toString());
    }

    private List<String> submissions() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".submission"))
                    .toList();
        }
    }

    @Test
    void an_id_is_shown_as_it_is_read_and_kept_when_that_is_confirmed() throws IOException {
        var run = open("  e\u0301dith ", "y", "", "Norland", "/end", "h");

        assertThat(run.words())
                .contains("Your id is read as: édith.", "cannot be changed later")
                .contains("by: édith");
        assertThat(submissions()).containsExactly("quiz-édith.submission");
    }

    @Test
    void an_id_that_is_not_confirmed_is_asked_again_and_not_kept() throws IOException {
        var run = open("edit", "", "edyth", "n", "", " ", "édith", "Y", "", "Norland", "/end", "h");

        assertThat(run.words())
                .contains("Your id is read as: edit.", "Your id is read as: edyth.", "in one line of up to 64 letters");
        assertThat(submissions()).containsExactly("quiz-édith.submission");
    }

    @Test
    void who_leaves_before_confirming_is_asked_the_next_time() {
        open("edit");
        assertThat(open("édith", "y", "").words()).contains("your id on the class list", "1 of 3");
        assertThat(open().words()).contains("going on where you were").doesNotContain("your id on the class list");
    }
}
