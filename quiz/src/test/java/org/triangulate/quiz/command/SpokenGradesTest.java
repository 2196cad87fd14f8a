package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.handout.Entry.Act;

/** The grades are the same in whatever language somebody asks for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpokenGradesTest {
    private static final String ESSAY = """
              - id: why-a-share
                kind: essay
                unit: dependence
                level: analyse
                about: [trade-dependence]
                graded-only: true
                stem: Why was it built?
                words: {from: 1, to: 50}
                why: The readings give two reasons.
                cite: {source: trade-on-two-shores, at: "1"}
                criteria:
                  - id: reasons
                    title: Reasons
                    shown-by: [trade-on-two-shores]
                    levels:
                      - {name: two, points: 2, concepts: 1, means: It gives two reasons.}
                      - {name: none, points: 0, means: It gives no reason.}
            """;

    @TempDir
    private Path folder;

    /** A quiz with a text, which is asked for with words of the program. */
    private HandedOut withText() {
        return new HandedOut(folder)
                .write("assignment.yaml", HandedOut.QUIZ + "  - item: why-a-share\n")
                .write("bank/items.yaml", HandedOut.BANK + ESSAY);
    }

    private byte[] grades(HandedOut quiz, int version) throws IOException {
        return Files.readAllBytes(quiz.out().resolve("grades/" + version + "/grades.json"));
    }

    private byte[] report(HandedOut quiz) throws IOException {
        assertThat(quiz.run("report").status()).isZero();
        return Files.readAllBytes(quiz.out().resolve("reports/1/report.html"));
    }

    @Test
    void the_language_of_publishing_stays() throws IOException {
        var quiz = withText().speaking("be").publish("id,name\nanna,Anna\nboris,Boris\n");
        quiz.receive(
                "anna.submission",
                quiz.answered("anna")
                        .with(Act.ANSWERED, 4, "For two reasons.", 0, HandedOut.OPENED.plusSeconds(85))
                        .with(Act.HANDED_IN, HandedOut.OPENED.plusSeconds(90)));
        assertThat(Files.readString(quiz.packageOf("anna"))).containsPattern("\\\\u04[0-9A-Fa-f]{2}");

        assertThat(quiz.run("grade").status()).isZero();
        var before = grades(quiz, 1);
        var page = report(quiz);
        quiz.speaking("en");
        var english = quiz.run("regrade", "--dry-run");
        var json = quiz.run("regrade", "--dry-run", "--json");

        assertThat(english.out()).contains("0 students gain; 0 lose.");
        assertThat(json.out()).contains("\"changes\" : [ ]");
        assertThat(grades(quiz, 1)).isEqualTo(before);
        assertThat(report(quiz)).isEqualTo(page);
    }

    @Test
    void a_package_for_a_latecomer_speaks_as_the_others_do() throws IOException {
        var quiz = withText().speaking("ru").publish("id,name\nanna,Anna\n");
        var before = Files.readString(quiz.packageOf("anna"));
        Files.delete(quiz.packageOf("anna"));

        quiz.speaking("en").publish("id,name\nanna,Anna\n");

        assertThat(Files.readString(quiz.packageOf("anna"))).isEqualTo(before);
    }
}
