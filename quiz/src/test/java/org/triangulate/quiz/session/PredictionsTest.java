package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.memory.Calibration.Verdict;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.store.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PredictionsTest {
    private static final Fsrs6 SCHEDULER = Fsrs6.standard();

    @Test
    void only_answers_after_a_night_are_predicted() {
        var answers = List.of(
                Given.at("a", 0, 3),
                Given.at("a", 0.2, 3),
                Given.at("a", 1, 3),
                Given.at("a", 1.01, 1),
                Given.at("b", 2, 3));

        var calibration = Predictions.of(answers, SCHEDULER).calibration();

        assertThat(calibration.predictions()).isEqualTo(1);
        assertThat(calibration.actual().hits()).isEqualTo(1);
    }

    @Test
    void the_prediction_is_that_of_the_memory_before_the_answer() {
        var answers = List.of(Given.at("a", 0, 4), Given.at("a", 10, 1));
        var memory = SCHEDULER.first(Rating.EASY, Given.START);

        var calibration = Predictions.of(answers, SCHEDULER).calibration();

        assertThat(calibration.predicted())
                .isCloseTo(SCHEDULER.retrievability(memory, answers.get(1).at()), within(1e-12));
        assertThat(calibration.actual().value()).isZero();
    }

    @Test
    void units_are_told_apart_and_those_without_predictions_left_out() {
        var answers = List.of(
                Given.at("u1.a", 0, 3),
                Given.at("u2.a", 0, 3),
                Given.at("u3.a", 0, 3),
                Given.at("u1.a", 3, 3),
                Given.at("u2.a", 3, 1));

        var byUnit = Predictions.of(answers, SCHEDULER).byUnit(item -> item.substring(0, 2));

        assertThat(byUnit).containsOnlyKeys("u1", "u2");
        assertThat(byUnit.get("u1").actual().hits()).isEqualTo(1);
        assertThat(byUnit.get("u2").actual().hits()).isZero();
    }

    @Test
    void a_student_who_forgets_as_predicted_is_found_to_be_predicted_rightly_and_one_who_forgets_more_is_not() {
        assertThat(calibration(1).verdict()).isEqualTo(Verdict.ABOUT_RIGHT);
        assertThat(calibration(0.8).verdict()).isEqualTo(Verdict.TOO_HIGH);
        assertThat(calibration(1).brier()).isLessThan(calibration(0.8).brier());
    }

    /** Of a student whose chance of recall is so many times the predicted one. */
    private static Calibration calibration(double times) {
        var chance = new Random(11);
        var answers = new ArrayList<Answer>();
        IntStream.range(0, 100).forEach(item -> answers.addAll(history("item-" + item, times, chance)));
        return Predictions.of(answers, SCHEDULER).calibration();
    }

    private static List<Answer> history(String item, double times, Random chance) {
        var answers = new ArrayList<>(List.of(Given.at(item, 0, 3)));
        Memory memory = SCHEDULER.first(Rating.GOOD, Given.START);
        var day = 0.0;
        for (int i = 0; i < 8; i++) {
            day += 1 + chance.nextInt(12);
            var at = Given.at(item, day, 3).at();
            var remembered = chance.nextDouble() < times * SCHEDULER.retrievability(memory, at);
            answers.add(Given.at(item, day, remembered ? 3 : 1));
            memory = SCHEDULER.next(memory, remembered ? Rating.GOOD : Rating.AGAIN, at);
        }
        return answers;
    }
}
