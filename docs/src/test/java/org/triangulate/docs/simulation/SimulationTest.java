package org.triangulate.docs.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangulate.quiz.memory.Rating;

/** A small version of what docs/simulation.md tells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationTest {
    private static final int LEARNERS = 8;
    private static final Term SMALL = new Term("small", 60, 30, 12, 0, 0);
    private static final Term TIGHT = new Term("tight", 80, 30, 8, 0, 0);
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

    @Test
    void on_its_own_ground_fsrs_is_better_than_any_order_by_chance() {
        var better = trial(SMALL, Population.FSRS, "FSRS-6").minus(trial(SMALL, Population.FSRS, "random"));

        assertThat(better.mean()).isGreaterThan(better.uncertainty());
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void where_there_is_no_time_for_all_the_plan_for_the_exam_is_better_than_fsrs_alone(Population population) {
        var better = trial(TIGHT, population, "FSRS-6, plan for the exam").minus(trial(TIGHT, population, "FSRS-6"));

        assertThat(better.mean()).isGreaterThan(better.uncertainty());
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void every_regimen_spends_the_same_number_of_answers(Population population) {
        Simulation.regimens(TIGHT).forEach((name, regimen) -> {
            var answers = new AtomicInteger();
            TIGHT.recallAtExam(counting(population.learner(1), answers), regimen.apply(1));

            assertThat(answers).as(name).hasValue(30 * 8);
        });
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void the_same_seed_is_the_same_learner_and_another_seed_another(Population population) {
        var recall = SMALL.recallAtExam(population.learner(3), new LeitnerRegimen(60));

        assertThat(SMALL.recallAtExam(population.learner(3), new LeitnerRegimen(60)))
                .isEqualTo(recall);
        assertThat(SMALL.recallAtExam(population.learner(4), new LeitnerRegimen(60)))
                .isNotEqualTo(recall);
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void what_was_never_met_is_not_known_and_what_was_met_fades(Population population) {
        var learner = population.learner(1);
        assertThat(learner.recall(0, START)).isZero();
        learner.answer(0, START);

        var soon = learner.recall(0, START.plusSeconds(60));
        var tomorrow = learner.recall(0, START.plus(Duration.ofDays(1)));
        assertThat(soon).isGreaterThan(tomorrow);
        assertThat(tomorrow).isGreaterThan(learner.recall(0, START.plus(Duration.ofDays(30))));
    }

    @Test
    void sm_2_waits_one_day_six_days_and_then_the_last_interval_times_the_ease() {
        var regimen = new Sm2Regimen(1);

        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(1);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(6);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(15);
        assertThat(regimen.days(0, Rating.AGAIN)).isEqualTo(1);
        assertThat(regimen.days(0, Rating.GOOD))
                .as("the repetition on the same day")
                .isEqualTo(1);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(1);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(6);
    }

    @Test
    void leitners_boxes_double_and_what_is_not_known_goes_back_to_the_first() {
        var regimen = new LeitnerRegimen(1);

        assertThat(regimen.days(0, Rating.AGAIN)).isEqualTo(1);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(2);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(4);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(8);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(16);
        assertThat(regimen.days(0, Rating.GOOD)).isEqualTo(16);
        assertThat(regimen.days(0, Rating.AGAIN)).isEqualTo(1);
    }

    private static Trial trial(Term term, Population population, String regimen) {
        var chosen = Simulation.regimens(term).getOrDefault(regimen, seed -> new RandomRegimen(1, new Random(seed)));
        return Trial.of(term, population, LEARNERS, chosen);
    }

    private static Learner counting(Learner learner, AtomicInteger answers) {
        return new Learner() {
            @Override
            public Rating answer(int item, Instant at) {
                answers.incrementAndGet();
                return learner.answer(item, at);
            }

            @Override
            public double recall(int item, Instant at) {
                return learner.recall(item, at);
            }
        };
    }
}
