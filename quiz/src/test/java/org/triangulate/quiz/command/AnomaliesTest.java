package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;

/** What a person has to look at, from a whole class's files to the table of anomalies: nobody silently gets 0. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnomaliesTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String BORIS = "boris.submission";

    @TempDir
    Path home;

    private static Arguments row(String anomaly, String standing, BiConsumer<HandedOut, Work> handedIn) {
        return Arguments.of(anomaly, standing, handedIn);
    }

    private static void edited(HandedOut quiz, Work work) {
        quiz.receive(
                BORIS,
                work.with(Act.HANDED_IN, HandedOut.OPENED.plusSeconds(99)),
                text -> text.replace("Norland", "Warsaw"));
    }

    /** Each gets the quiz and what Boris has answered, and hands it in in a way that is not as it should be. */
    private static Stream<Arguments> oddities() {
        var opened = HandedOut.OPENED;
        return Stream.of(
                row("signature", "HELD", AnomaliesTest::edited),
                row("chain", "HELD", AnomaliesTest::edited),
                row(
                        "package",
                        "HELD",
                        (quiz, work) -> quiz.receive(
                                BORIS,
                                Work.none(quiz.work("anna").booklet(), "boris", work.key())
                                        .with(Act.HANDED_IN, opened))),
                row("unfinished", "HELD", (quiz, work) -> quiz.receive(BORIS, work)),
                row(
                        "clock",
                        "HELD",
                        (quiz, work) -> quiz.receive(BORIS, work.with(Act.HANDED_IN, opened.minusSeconds(60)))),
                row(
                        "late",
                        "GRADED",
                        (quiz, work) -> quiz.receive(
                                BORIS,
                                work.with(Act.HANDED_IN, opened.plus(WEEK).plusSeconds(14_400)))),
                row(
                        "too-late",
                        "HELD",
                        (quiz, work) ->
                                quiz.receive(BORIS, work.with(Act.HANDED_IN, opened.plus(WEEK.multipliedBy(3))))),
                row(
                        "overtime",
                        "HELD",
                        (quiz, work) -> quiz.receive(
                                BORIS,
                                work.with(Act.ANSWERED, 1, "Norland", 0, opened.plusSeconds(2_000))
                                        .with(Act.HANDED_IN, opened.plusSeconds(2_010)))),
                row(
                        "too-often",
                        "HELD",
                        (quiz, work) -> quiz.receive(
                                BORIS,
                                work.with(Act.HANDED_IN, opened.plusSeconds(99))
                                        .with(Act.HANDED_IN, opened.plusSeconds(199)))),
                row(
                        "second",
                        "HELD",
                        (quiz, work) -> quiz.receive(BORIS, work.with(Act.HANDED_IN, opened.plusSeconds(99)))
                                .receive(
                                        "boris-again.submission",
                                        work.with(Act.ANSWERED, 1, "Sudland", 0, opened.plusSeconds(95))
                                                .with(Act.HANDED_IN, opened.plusSeconds(98)))),
                row(
                        "unreadable",
                        "HELD",
                        (quiz, work) -> quiz.receive(
                                BORIS,
                                work.with(Act.ANSWERED, 2, "a lot of it", 0, opened.plusSeconds(95))
                                        .with(Act.HANDED_IN, opened.plusSeconds(98)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void it_is_in_the_table_and_on_the_screen(String anomaly, String standing, BiConsumer<HandedOut, Work> handedIn) {
        var quiz = new HandedOut(home)
                .write("assignment.yaml", HandedOut.QUIZ.replace("bank: bank", "bank: bank\nminutes: 20"));
        quiz.publish("id,name\nanna,Anna\nboris,Boris\n").receive("anna.submission", quiz.work("anna"));
        handedIn.accept(quiz, quiz.answered("boris"));

        var run = quiz.run("grade");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(quiz.read("out/grades/1/anomalies.csv")).containsPattern("(?m)^boris,\\d?," + anomaly + ",");
        assertThat(quiz.grade(1, "boris")).contains("\"standing\":\"" + standing + "\"");
        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"GRADED\"");
        assertThat(quiz.read("out/grades/1/moodle.csv").lines().filter(line -> line.startsWith("boris,")))
                .hasSize(1)
                .allMatch(line -> standing.equals("GRADED") == line.matches("boris,Boris,,\\d+[.]\\d\\d,.*"));
        if (standing.equals("HELD")) {
            assertThat(run.words())
                    .contains("1 student waits for your decision.")
                    .contains("boris");
        }
    }

    @Test
    void the_same_file_twice_is_no_matter() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("boris.submission", quiz.work("boris")).receive("boris (1).submission", quiz.work("boris"));

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(1, "boris")).contains("\"standing\":\"GRADED\"");
    }

    @Test
    void one_key_and_one_chain_under_two_names_hold_both() {
        var quiz = HandedOut.quiz(home).receiveCopied("anna", "boris");

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.read("out/grades/1/anomalies.csv"))
                .contains("anna,,shared-key,yes", "anna,,shared-chain,yes")
                .contains("boris,,shared-key,yes", "boris,,shared-chain,yes");
        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"HELD\"");
    }

    @Test
    void an_unconfirmed_statement_is_held() {
        var quiz = new HandedOut(home).write("assignment.yaml", HandedOut.QUIZ + "statement: I worked alone.\n");
        quiz.publish("id\nanna\n").receive("anna.submission", quiz.work("anna"));

        assertThat(quiz.run("grade").words()).contains("in anna.submission the statement is not confirmed");
        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"HELD\"");
    }

    @Test
    void other_choices_are_held_and_other_words_are_not() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        quiz.write("bank/items.yaml", HandedOut.BANK.replace("Who pays?", "Who is to pay?"));

        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.read("out/grades/1/anomalies.csv")).contains("anna,3,reworded,no");
        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"GRADED\"");

        quiz.write("bank/items.yaml", HandedOut.BANK.replace("The church", "The town"));
        assertThat(quiz.run("regrade").status()).isZero();
        assertThat(quiz.read("out/grades/2/anomalies.csv")).contains("anna,3,changed,yes");
        assertThat(quiz.grade(2, "anna")).contains("\"standing\":\"HELD\"");
    }

    @Test
    void a_question_that_is_dropped_counts_for_nobody() {
        var quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        assertThat(quiz.run("grade").status()).isZero();

        quiz.write("assignment.yaml", HandedOut.QUIZ.replace("who-pays, points: 2", "who-pays, points: 0"));

        assertThat(quiz.run("regrade").err()).isEmpty();
        assertThat(quiz.grade(2, "anna")).contains("\"possible\":3").contains("\"points\":3.00");
    }

    @Test
    void not_every_question_may_be_dropped() {
        var quiz = new HandedOut(home).write("students.csv", "id\nanna\n");
        quiz.write(
                "assignment.yaml",
                HandedOut.QUIZ
                        .replace("- item: where-the-road-ends", "- {item: where-the-road-ends, points: 0}")
                        .replace("points: 2", "points: 0"));

        var run = quiz.publishing();

        assertThat(run.status()).isNotZero();
        assertThat(run.err() + run.out()).contains("points");
        assertThat(quiz.out()).doesNotExist();
    }
}
