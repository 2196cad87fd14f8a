package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.StudySession;

class SittingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

    private static final StudySession SESSION =
            new StudySession("s", "c", "study", NOW, List.of(new PlannedItem("one", 10), new PlannedItem("two", 20)));

    private static Answer answer(String item, String verdict) {
        return new Answer("a-" + item, "s", "c", item, 1, "x", verdict, 0, 1, 0, Duration.ZERO, NOW);
    }

    @Test
    void itBeginsWithTheFirstPlannedQuestion() {
        var turn = new Sitting(SESSION, List.of()).next().orElseThrow();

        assertThat(turn.planned()).isEqualTo(new PlannedItem("one", 10));
        assertThat(turn.number()).isEqualTo(1);
        assertThat(turn.total()).isEqualTo(2);
        assertThat(turn.again()).isFalse();
    }

    @Test
    void itEndsWhenEverythingIsRight() {
        var sitting = new Sitting(SESSION, List.of(answer("one", "right"), answer("two", "partly")));

        assertThat(sitting.next()).isEmpty();
        assertThat(sitting.count(Verdict.RIGHT)).isEqualTo(1);
        assertThat(sitting.count(Verdict.PARTLY)).isEqualTo(1);
    }

    @Test
    void aWrongAnswerBringsItsQuestionBackOnceInAnotherOrder() {
        var wrong = new Sitting(SESSION, List.of(answer("one", "wrong"), answer("two", "right")));

        var turn = wrong.next().orElseThrow();

        assertThat(turn.planned()).isEqualTo(new PlannedItem("one", 11));
        assertThat(turn.again()).isTrue();
        assertThat(wrong.with(answer("one", "wrong")).next()).isEmpty();
    }

    @Test
    void takingTheLastAnswerBackReturnsToItsQuestion() {
        var sitting = new Sitting(SESSION, List.of(answer("one", "right"), answer("two", "right")));

        assertThat(sitting.withoutLast().next().orElseThrow().planned().item()).isEqualTo("two");
    }

    @Test
    void aQuestionThatTheCourseNoLongerHasIsSkippedWithItsAnswers() {
        var sitting = Sitting.resumed(SESSION, List.of(answer("one", "right")), item -> !item.equals("one"));

        var turn = sitting.next().orElseThrow();

        assertThat(turn.planned().item()).isEqualTo("two");
        assertThat(turn.total()).isEqualTo(1);
    }
}
