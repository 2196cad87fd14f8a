package org.triangulate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.Profile;

/** A student at a real pseudo-terminal, key by key. */
class StudentAtATerminalTest {
    private static final int QUESTIONS = 20;

    @TempDir
    Path profile;

    @BeforeEach
    void needsAPseudoTerminal() {
        assumeTrue(PseudoTerminal.isAvailable(), "util-linux's script makes the pseudo-terminal");
    }

    @Test
    void nineteenAnswersOutliveAKillInTheMiddleOfTheTwentiethQuestion() throws Exception {
        try (var terminal = PseudoTerminal.start(100, profile)) {
            terminal.await("▸");
            terminal.type("\r");
            for (int question = 1; question < QUESTIONS; question++) {
                terminal.await(question + " of ");
                SomeAnswer.give(terminal);
                terminal.type("\r");
            }
            terminal.await(QUESTIONS + " of ");
            terminal.await(" ▸");
            terminal.type("half an ans");
            terminal.await("half an ans");
            terminal.kill();
        }

        assertThat(answers()).isEqualTo(QUESTIONS - 1);

        try (var terminal = PseudoTerminal.start(100, profile)) {
            terminal.await("▸");
            terminal.type("\r");
            terminal.await("Going on where you stopped: question " + QUESTIONS + " of ");
            SomeAnswer.give(terminal);
            terminal.type(PseudoTerminal.CTRL_D);
            terminal.await("Goodbye.");
            assertThat(terminal.status()).isZero();
        }
        assertThat(answers()).isEqualTo(QUESTIONS);
    }

    private int answers() {
        try (var open = Profile.open(profile, InstantSource.system())) {
            var answers = open.answers(ShippedCourse.ids().get(0));
            assertThat(new HashSet<>(answers.stream().map(Answer::id).toList())).hasSameSizeAs(answers);
            return answers.size();
        }
    }

    @Test
    void controlCLeavesTheQuestionAndControlDTheShell() throws Exception {
        try (var terminal = PseudoTerminal.start(80, profile)) {
            terminal.await("▸");
            terminal.type("\r");
            terminal.await("1 of 20");
            terminal.await(" ▸");
            terminal.type(PseudoTerminal.CTRL_C);
            terminal.await("Left at question 1 of 20.");
            terminal.await("▸");
            terminal.type("term кормление\r");
            terminal.await("kormlenie");
            terminal.await("▸");
            terminal.type(PseudoTerminal.CTRL_D);
            terminal.await("Goodbye.");
            assertThat(terminal.status()).isZero();
        }
    }

    @Test
    void aTerminalOfTwentyColumnsIsRefusedInOneLine() throws Exception {
        try (var terminal = PseudoTerminal.start(20, profile)) {
            assertThat(terminal.await("[end]").strip().lines())
                    .startsWith("triangulate: this terminal is 20 columns wide, and a question needs 40: make it wider,"
                            + " or use --plain");
            assertThat(terminal.status()).isEqualTo(1);
        }
    }

    @Test
    void plainModeIsReadLineByLineAndControlCLeavesTheQuestion() throws Exception {
        try (var terminal = PseudoTerminal.start(80, profile, "--plain")) {
            terminal.await("triangulate> ");
            terminal.type("study\n");
            terminal.await("1 of 20.");
            terminal.await("Type ");
            terminal.type(PseudoTerminal.CTRL_C);
            terminal.await("Left at question 1 of 20.");
            terminal.await("triangulate> ");
            terminal.type("exit\n");
            terminal.await("Goodbye.");
            assertThat(terminal.status()).isZero();
        }
    }
}
