package org.triangulate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.StudySession;

/** Two terminals of one student, each with a shell in a process of its own, on one profile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoShellsTest {
    private static final int QUESTIONS = 4;

    @TempDir
    Path profile;

    @BeforeEach
    void needsAPseudoTerminal() {
        assumeTrue(PseudoTerminal.isAvailable(), "util-linux's script makes the pseudo-terminal");
    }

    @Test
    void both_answer_at_once_and_each_session_counts_its_own() throws Exception {
        try (var one = PseudoTerminal.start(100, profile);
                var other = PseudoTerminal.start(100, profile)) {
            for (var shell : List.of(one, other)) {
                shell.await("▸");
                shell.type("study\r");
            }
            for (int question = 1; question <= QUESTIONS; question++) {
                for (var shell : List.of(one, other)) {
                    shell.await(question + " of ");
                    shell.type(SomeAnswer.to(shell.await(" ▸")) + "\r");
                }
                for (var shell : List.of(one, other)) {
                    SomeAnswer.awaitVerdict(shell);
                    shell.type("\r");
                }
            }
            one.kill();
            try (var third = PseudoTerminal.start(100, profile)) {
                third.await("▸");
                third.type("study\r");
                third.await("Going on where you stopped: question " + (QUESTIONS + 1) + " of ");
                third.kill();
            }
            other.kill();
        }
        assertThat(questionsAndAnswers()).hasSize(2).allMatch(agrees -> agrees);
    }

    /** For each session, whether its answers are to its own first questions, in their order. */
    private List<Boolean> questionsAndAnswers() {
        try (var open = Profile.open(profile, InstantSource.system())) {
            return open.openSessions(ShippedCourse.ids().get(0), Instant.EPOCH).stream()
                    .map(session -> agree(session, open.answersOf(session.id())))
                    .toList();
        }
    }

    private static boolean agree(StudySession session, List<Answer> answers) {
        var asked = session.items().stream().map(PlannedItem::item).limit(QUESTIONS);
        return answers.stream().map(Answer::item).toList().equals(asked.toList());
    }
}
