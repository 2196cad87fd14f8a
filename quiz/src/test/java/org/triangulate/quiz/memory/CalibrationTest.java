package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.memory.Calibration.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalibrationTest {
    @Test
    void without_answers_nothing_is_said() {
        var calibration = Calibration.of(List.of());

        assertThat(calibration.verdict()).isEqualTo(Verdict.TOO_FEW_TO_TELL);
        assertThat(calibration.bins()).isEmpty();
        assertThat(calibration.actual().of()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 0.9, TOO_FEW_TO_TELL",
        "29, 0, 0.9, TOO_FEW_TO_TELL",
        "100, 90, 0.9, ABOUT_RIGHT",
        "30, 25, 0.9, ABOUT_RIGHT",
        "100, 70, 0.9, TOO_HIGH",
        "100, 99, 0.9, TOO_LOW"
    })
    void the_verdict_is_as_sure_as_the_numbers_allow(int predictions, int remembered, double chance, Verdict verdict) {
        assertThat(Calibration.of(predictions(predictions, remembered, chance)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void scores_are_those_of_their_definitions() {
        var calibration = Calibration.of(List.of(new Prediction(0.8, true), new Prediction(0.8, false)));

        assertThat(calibration.predicted()).isEqualTo(0.8);
        assertThat(calibration.brier()).isCloseTo((0.04 + 0.64) / 2, within(1e-12));
        assertThat(calibration.logLoss()).isCloseTo(-(Math.log(0.8) + Math.log(0.2)) / 2, within(1e-12));
    }

    @Test
    void a_certainty_that_fails_costs_much_and_not_everything() {
        assertThat(Calibration.of(List.of(new Prediction(1, false))).logLoss()).isCloseTo(6.9078, within(1e-4));
    }

    @Test
    void each_prediction_is_in_one_bin_and_the_empty_ones_are_left_out() {
        var predictions = List.of(
                new Prediction(0, false),
                new Prediction(0.7, true),
                new Prediction(0.95, true),
                new Prediction(0.9499, true),
                new Prediction(1, true));

        var bins = Calibration.of(predictions).bins();

        assertThat(bins.stream().map(Calibration.Bin::from)).containsExactly(0.0, 0.7, 0.9, 0.95);
        assertThat(bins.stream().map(bin -> bin.actual().of())).containsExactly(1, 1, 1, 2);
        assertThat(bins).allMatch(Calibration.Bin::isTooFew);
    }

    /** The first row is in the paper of Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "0, 20, 0, 0.1611", "29, 29, 0.8830, 1", "0, 0, 0, 1"})
    void a_share_has_its_wilson_interval(int hits, int of, double low, double high) {
        assertThat(new Share(hits, of).low()).isCloseTo(low, within(1e-4));
        assertThat(new Share(hits, of).high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void the_interval_holds_the_true_share_nineteen_times_in_twenty() {
        var chance = new Random(3);
        var held = IntStream.range(0, 4000)
                .filter(i -> {
                    var hits = (int) IntStream.range(0, 60)
                            .filter(j -> chance.nextDouble() < 0.9)
                            .count();
                    return new Share(hits, 60).low() <= 0.9 && new Share(hits, 60).high() >= 0.9;
                })
                .count();

        assertThat(held / 4000.0).isCloseTo(0.95, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_prediction_that_is_no_chance_is_refused(double chance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prediction(chance, true))
                .withMessageStartingWith("chance");
    }

    @Test
    void more_hits_than_tries_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2)).withMessageStartingWith("hits");
    }

    private static List<Prediction> predictions(int count, int remembered, double chance) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Prediction(chance, i < remembered))
                .toList();
    }
}
