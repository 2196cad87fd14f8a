package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.triangulate.quiz.memory.Rating.AGAIN;
import static org.triangulate.quiz.memory.Rating.EASY;
import static org.triangulate.quiz.memory.Rating.GOOD;
import static org.triangulate.quiz.memory.Rating.HARD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Fsrs6Test {
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    private final Fsrs6 scheduler = Fsrs6.standard();

    /** The expected values are those of the tests of fsrs-rs 6, py-fsrs 6 and ts-fsrs 5. */
    @Test
    void six_published_reviews_give_the_published_stability_and_difficulty() {
        var ratings = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var elapsed = List.of(0, 0, 1, 3, 8, 21);

        var last = last(memories(scheduler, ratings, elapsed));
        assertThat(last.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(last.difficulty()).isCloseTo(6.3574867, within(1e-4));

        last = last(memories(scheduler.withoutShortTerm(), ratings, elapsed));
        assertThat(last.stability()).isCloseTo(53.335106, within(1e-4));
        assertThat(last.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    /** The expected values are those of the tests of py-fsrs 6. */
    @Test
    void reviews_when_due_are_spaced_by_the_published_intervals() {
        var ratings = new ArrayList<>(Collections.nCopies(6, GOOD));
        ratings.addAll(Collections.nCopies(2, AGAIN));
        ratings.addAll(Collections.nCopies(5, GOOD));

        var memory = scheduler.first(ratings.get(0), START);
        var intervals = new ArrayList<>(List.of(intervalDays(memory)));
        for (var rating : ratings.subList(1, ratings.size())) {
            memory = scheduler.next(memory, rating, memory.due());
            intervals.add(intervalDays(memory));
        }

        assertThat(intervals).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    /** The expected values were computed with ts-fsrs 5.4.2, {@code next_state} with its default weights. */
    @Test
    void ratings_of_all_kinds_agree_with_an_independent_program() {
        var ratings = List.of(GOOD, AGAIN, HARD, GOOD, EASY, AGAIN, AGAIN, GOOD, HARD);
        var elapsed = List.of(0, 0, 0, 2, 9, 40, 1, 0, 6);

        var on = memories(scheduler, ratings, elapsed);
        assertThat(on.stream().mapToDouble(Memory::stability).toArray())
                .containsExactly(
                        new double[] {
                            2.3065,
                            0.77508398,
                            0.77508398,
                            2.95511206,
                            16.63716246,
                            1.95332376,
                            0.47128014,
                            0.52031282,
                            1.37152516
                        },
                        within(1e-6));
        assertThat(on.stream().mapToDouble(Memory::difficulty).toArray())
                .containsExactly(
                        new double[] {
                            2.11810397,
                            7.39450274,
                            8.25557787,
                            8.24255066,
                            7.64052135,
                            9.20968378,
                            9.7254568,
                            9.71095971,
                            9.79334996
                        },
                        within(1e-6));

        var off = memories(scheduler.withoutShortTerm(), ratings, elapsed);
        assertThat(off.stream().mapToDouble(Memory::stability).toArray())
                .containsExactly(
                        new double[] {
                            2.3065,
                            0.52337685,
                            0.52337685,
                            2.45046206,
                            15.3258678,
                            1.90234524,
                            0.46357754,
                            0.46357754,
                            1.26704408
                        },
                        within(1e-6));
    }

    /** The expected values are those of the tests of py-fsrs 6. */
    @Test
    void a_new_item_goes_through_its_steps_before_days_are_counted() {
        var memory = scheduler.first(GOOD, START);
        assertThat(memory.phase()).isEqualTo(Phase.LEARNING);
        assertThat(memory.due()).isEqualTo(START.plus(Duration.ofMinutes(10)));

        memory = scheduler.next(memory, GOOD, memory.due());
        assertThat(memory.phase()).isEqualTo(Phase.REVIEW);
        assertThat(intervalDays(memory)).isPositive();

        assertThat(scheduler.first(AGAIN, START).due()).isEqualTo(START.plusSeconds(60));
        assertThat(scheduler.first(HARD, START).due()).isEqualTo(START.plusSeconds(330));
        assertThat(scheduler.first(EASY, START).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void a_forgotten_item_is_relearned_before_days_are_counted_again() {
        var known = scheduler.first(EASY, START);

        var forgotten = scheduler.next(known, AGAIN, known.due());
        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.due()).isEqualTo(known.due().plus(Duration.ofMinutes(10)));

        assertThat(scheduler.next(forgotten, GOOD, forgotten.due()).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void without_steps_every_answer_is_counted_in_days() {
        var stepless = new Fsrs6(0.9, 36_500, true, Steps.ofMinutes(), Steps.ofMinutes());

        for (var rating : Rating.values()) {
            var memory = stepless.first(rating, START);
            assertThat(memory.phase()).isEqualTo(Phase.REVIEW);
            assertThat(stepless.next(memory, AGAIN, memory.due()).phase()).isEqualTo(Phase.REVIEW);
        }
    }

    @Test
    void an_evening_an_hour_earlier_than_yesterdays_is_another_day() {
        var memory = scheduler.first(EASY, START);
        var nextEvening = START.plus(Duration.ofHours(23));

        assertThat(scheduler.next(memory, GOOD, nextEvening).stability()).isGreaterThan(memory.stability() * 1.2);
    }

    @Test
    void ten_easy_answers_at_once_leave_the_least_difficulty() {
        var memories = memories(scheduler, Collections.nCopies(10, EASY), Collections.nCopies(10, 0));

        assertThat(last(memories).difficulty()).isEqualTo(1);
    }

    @Test
    void more_retention_asks_sooner_and_the_longest_interval_bounds_it() {
        var usual = scheduler.first(EASY, START);

        assertThat(scheduler.withRetention(0.97).first(EASY, START).due()).isBefore(usual.due());
        assertThat(scheduler.withRetention(0.8).first(EASY, START).due()).isAfter(usual.due());
        assertThat(intervalDays(scheduler.withLongestInterval(3).first(EASY, START)))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void a_retention_that_is_no_chance_is_refused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler.withRetention(retention))
                .withMessageStartingWith("retention");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void a_longest_interval_out_of_range_is_refused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler.withLongestInterval(days))
                .withMessageStartingWith("longestInterval");
    }

    private static List<Memory> memories(Scheduler scheduler, List<Rating> ratings, List<Integer> elapsedDays) {
        var memories = new ArrayList<>(List.of(scheduler.first(ratings.get(0), START)));
        for (var i = 1; i < ratings.size(); i++) {
            var before = last(memories);
            var at = before.reviewed().plus(Duration.ofDays(elapsedDays.get(i)));
            memories.add(scheduler.next(before, ratings.get(i), at));
        }
        return memories;
    }

    private static Memory last(List<Memory> memories) {
        return memories.get(memories.size() - 1);
    }

    private static long intervalDays(Memory memory) {
        return Duration.between(memory.reviewed(), memory.due()).toDays();
    }
}
