package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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

    private static Sitting sitting(List<String> items, Answer... answers) {
        var planned = items.stream().map(item -> new PlannedItem(item, 10)).toList();
        return new Sitting(new StudySession("s", "c", "study", NOW, planned), List.of(answers));
    }

    private static String next(Sitting sitting) {
        return sitting.next().orElseThrow().planned().item();
    }

    @Test
    void aWrongAnswerBringsItsQuestionBackInAnotherOrderUntilItIsRight() {
        var wrong = new Sitting(SESSION, List.of(answer("one", "wrong"), answer("two", "right")));

        var turn = wrong.next().orElseThrow();

        assertThat(turn.planned()).isEqualTo(new PlannedItem("one", 11));
        assertThat(turn.again()).isTrue();
        assertThat(wrong.with(answer("one", "right")).next()).isEmpty();
        assertThat(wrong.with(answer("one", "wrong")).next().orElseThrow().planned())
                .isEqualTo(new PlannedItem("one", 12));
        assertThat(wrong.with(answer("one", "wrong"))
                        .with(answer("one", "wrong"))
                        .next())
                .isEmpty();
    }

    @Test
    void fourOtherQuestionsStandBetweenAWrongAnswerAndItsQuestion() {
        var sitting = sitting(List.of("a", "b", "c", "d", "e", "f"), answer("a", "wrong"));

        assertThat(next(sitting)).isEqualTo("b");
        sitting = sitting.with(answer("b", "right")).with(answer("c", "right")).with(answer("d", "right"));
        assertThat(next(sitting)).isEqualTo("e");
        sitting = sitting.with(answer("e", "right"));
        assertThat(next(sitting)).isEqualTo("a");
        assertThat(sitting.next().orElseThrow().number()).isEqualTo(6);
        assertThat(sitting.next().orElseThrow().total()).isEqualTo(7);
        assertThat(next(sitting.with(answer("a", "right")))).isEqualTo("f");
    }

    @Test
    void whatIsPutOffComesAtTheEndAndTheNextTimeNotAgain() {
        var sitting = sitting(List.of("a", "b")).skipped();

        assertThat(next(sitting)).isEqualTo("b");
        assertThat(sitting.next().orElseThrow().number()).isEqualTo(1);
        assertThat(next(sitting.with(answer("b", "right")))).isEqualTo("a");
        assertThat(sitting.with(answer("b", "right")).skipped().next()).isEmpty();
        assertThat(sitting.skipped().next().orElseThrow().planned().item()).isEqualTo("a");
    }

    @Test
    void takingAnAnswerBackWorksBeforeAndAfterAQuestionThatWasPutOff() {
        var sitting = sitting(List.of("a", "b", "c"), answer("a", "right")).skipped();

        assertThat(next(sitting)).isEqualTo("c");
        assertThat(next(sitting.withoutLast())).isEqualTo("a");
        assertThat(sitting.withoutLast().turn()).isZero();
        assertThat(next(sitting.withoutLast().with(answer("a", "right")))).isEqualTo("c");
    }

    @Test
    void anAnswerToTheSameSessionOnAnotherMachineDoesNotShiftTheOthers() {
        var sitting = sitting(List.of("a", "b", "c"), answer("a", "right"), answer("a", "right"), answer("b", "right"));

        assertThat(sitting.given())
                .extracting(given -> given.planned().item() + given.answer().item())
                .containsExactly("aa", "bb");
        assertThat(next(sitting)).isEqualTo("c");
    }

    @Test
    void whateverHappensASessionEndsAndAsksEachQuestionAtMostThreeTimes() {
        for (long seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var items = IntStream.range(0, 1 + chance.nextInt(12))
                    .mapToObj(i -> "i" + i)
                    .toList();
            var sitting = sitting(items);
            var asked = new ArrayList<String>();
            for (var turn = sitting.next(); turn.isPresent(); turn = sitting.next()) {
                var item = turn.get().planned().item();
                assertThat(turn.get().number()).isEqualTo(asked.size() + 1);
                if (chance.nextInt(4) == 0) {
                    sitting = sitting.skipped();
                } else {
                    asked.add(item);
                    sitting = sitting.with(answer(item, chance.nextBoolean() ? "right" : "wrong"));
                }
                assertThat(asked).hasSizeLessThanOrEqualTo(3 * items.size());
                assertThat(sitting.given())
                        .extracting(given -> given.planned().item())
                        .isEqualTo(asked);
            }
            items.forEach(item -> assertThat(asked).filteredOn(item::equals).hasSizeLessThanOrEqualTo(3));
        }
    }

    @Test
    void takingTheLastAnswerBackReturnsToItsQuestion() {
        var sitting = new Sitting(SESSION, List.of(answer("one", "right"), answer("two", "right")));

        assertThat(sitting.withoutLast().next().orElseThrow().planned().item()).isEqualTo("two");
    }

    @Test
    void aQuestionThatTheCourseNoLongerHasIsSkippedWithItsAnswers() {
        var sitting = Sitting.resumed(SESSION, List.of(answer("one", "right")), Set.of(), item -> !item.equals("one"));

        var turn = sitting.next().orElseThrow();

        assertThat(turn.planned().item()).isEqualTo("two");
        assertThat(turn.total()).isEqualTo(1);
    }
}
