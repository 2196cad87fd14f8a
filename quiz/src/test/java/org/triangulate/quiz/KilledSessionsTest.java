package org.triangulate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;

/**
 * A few kills of real sessions; {@code docs/benchmarks/kills.py} does it hundreds of times, with every kind of moment.
 *
 * <p>{@code -Dkills=20} makes it more.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledSessionsTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    Path profile;

    @BeforeEach
    void needsAPseudoTerminal() {
        assumeTrue(PseudoTerminal.isAvailable(), "util-linux's script makes the pseudo-terminal");
    }

    @Test
    void every_answer_whose_verdict_was_shown_is_there_once_and_the_session_goes_on_at_its_question() throws Exception {
        var chance = new Random(1126);
        for (int kill = 0; kill < KILLS; kill++) {
            var before = answers();
            var shown = 1 + chance.nextInt(3);
            answerAndKill(before, shown, chance.nextBoolean());
            var after = answers();
            assertThat(after.size() - before.size()).isBetween(shown, shown + 1);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
        }
    }

    /** Sees some verdicts, and is killed while the next answer is typed or just after it was sent. */
    private void answerAndKill(List<String> before, int shown, boolean sent) throws Exception {
        try (var terminal = PseudoTerminal.start(100, profile)) {
            terminal.await("▸");
            terminal.type("study\r");
            terminal.await(
                    before.isEmpty() ? "1 of 20" : "Going on where you stopped: question " + (before.size() + 1));
            for (int answer = 0; answer < shown; answer++) {
                SomeAnswer.give(terminal);
                terminal.type("\r");
            }
            terminal.type(SomeAnswer.to(terminal.await(" ▸")) + (sent ? "\r" : ""));
            terminal.kill();
        }
    }

    /** The ids of the answers to the one session, which meet its questions in their order. */
    private List<String> answers() {
        try (var open = Profile.open(profile, InstantSource.system())) {
            var course = ShippedCourse.ids().get(0);
            var session = open.openSessions(course, Instant.EPOCH).stream().findFirst();
            var answers = session.map(one -> open.answersOf(one.id())).orElse(List.of());
            assertThat(answers).isEqualTo(open.answers(course));
            var met = answers.stream().map(Answer::item).distinct().toList();
            assertThat(met)
                    .isEqualTo(session.stream()
                            .flatMap(one -> one.items().stream())
                            .map(PlannedItem::item)
                            .limit(met.size())
                            .toList());
            return answers.stream().map(Answer::id).toList();
        }
    }
}
