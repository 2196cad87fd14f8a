package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Examples that others print with their figures, and the same through the R package psych 2.2.9 (R 4.2.2): of
 * {@code alpha} the raw alpha and {@code r.drop}, and the interval of {@code alpha.ci}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedExamplesTest {
    private static final Offset<Double> AS_IN_R = within(1e-12);

    /**
     * Ten students at ten items that are right or wrong: K. L. Wuensch, "The Kuder-Richardson 20",
     * https://core.ecu.edu/wuenschk/StatHelp/KR20.txt.
     */
    private static final Analysis QUIZ = right(
                    "1111110110",
                    "1011011101",
                    "1111011001",
                    "0010001000",
                    "0000010010",
                    "1110111111",
                    "1101110111",
                    "1111111101",
                    "0101111101",
                    "1101101110")
            .analysis();

    /**
     * Ten persons at five items: D. J. Denis, Applied Univariate, Bivariate, and Multivariate Statistics: Understanding
     * Statistics for Social and Natural Scientists, With Applications in SPSS and R, 2nd edition (Wiley 2021), the section
     * on reliability, with the output of SPSS.
     */
    private static final Analysis SCALE = SampleClass.of(
                    20,
                    new double[] {10, 12, 15, 11, 12},
                    new double[] {12, 18, 12, 12, 1},
                    new double[] {8, 16, 14, 14, 4},
                    new double[] {6, 8, 16, 8, 6},
                    new double[] {4, 7, 8, 7, 5},
                    new double[] {6, 6, 3, 7, 3},
                    new double[] {3, 4, 6, 5, 8},
                    new double[] {7, 3, 7, 9, 9},
                    new double[] {8, 9, 4, 10, 10},
                    new double[] {9, 5, 6, 11, 12})
            .analysis();

    private static SampleClass right(String... rows) {
        return SampleClass.of(
                1,
                Arrays.stream(rows)
                        .map(row -> row.chars().mapToDouble(sign -> sign - '0').toArray())
                        .toArray(double[][]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.7, 0.705889154385799",
        "2, 0.7, 0.705889154385799",
        "3, 0.6, 0.000000000000000",
        "4, 0.7, 0.473589199219344",
        "5, 0.6, 0.583874208121142",
        "6, 0.8, 0.286146544555828",
        "7, 0.7, -0.027444509554644",
        "8, 0.7, 0.705889154385799",
        "9, 0.5, -0.123612846514549",
        "10, 0.6, 0.475866867266801"
    })
    void facility_is_what_Wuensch_prints_and_discrimination_what_psych_says(
            int number, double facility, double discrimination) {
        var item = QUIZ.items().get(number - 1);

        assertThat(item.facility().orElseThrow()).isCloseTo(facility, AS_IN_R);
        assertThat(item.discrimination().orElseThrow()).isCloseTo(discrimination, AS_IN_R);
    }

    /** Kuder and Richardson's formula 20 of his figures: 10/9 · (1 − 2.18 / 5.84). */
    @Test
    void alpha_of_right_and_wrong_is_formula_20_of_Kuder_and_Richardson() {
        var reliability = QUIZ.reliability().orElseThrow();

        assertThat(reliability.alpha()).isCloseTo(10.0 / 9 * (1 - 2.18 / 5.84), within(1e-14));
        assertThat(reliability.alpha()).isCloseTo(0.69634703196347, AS_IN_R);
        assertThat(reliability.low()).isCloseTo(0.30907042889909, AS_IN_R);
        assertThat(reliability.high()).isCloseTo(0.91120371216276, AS_IN_R);
        assertThat(reliability.standardError()).isCloseTo(1.4036988175426, AS_IN_R);
    }

    /** Wuensch prints the variance with n below. */
    @Test
    void the_totals_lie_as_Wuensch_and_R_have_them() {
        var totals = QUIZ.totals();

        assertThat(totals.mean()).isCloseTo(6.6, AS_IN_R);
        assertThat(Math.pow(totals.standardDeviation(), 2) * 9 / 10).isCloseTo(5.84, AS_IN_R);
        assertThat(new double[] {
                    totals.least(), totals.lowerQuartile(), totals.median(), totals.upperQuartile(), totals.most()
                })
                .containsExactly(2, 7, 7, 8, 9);
        assertThat(totals.bins()).extracting(Distribution.Bin::students).containsExactly(0, 0, 2, 0, 0, 0, 0, 4, 2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 7.3, 0.71151248641888",
        "2, 8.8, 0.55838923460010",
        "3, 9.1, 0.51182777756691",
        "4, 9.4, 0.79581354791945",
        "5, 7.0, -0.22810370893807"
    })
    void the_means_of_points_are_those_that_Denis_prints(int number, double mean, double discrimination) {
        var item = SCALE.items().get(number - 1);

        assertThat(item.facility().orElseThrow() * 20).isCloseTo(mean, AS_IN_R);
        assertThat(item.discrimination().orElseThrow()).isCloseTo(discrimination, AS_IN_R);
    }

    @Test
    void alpha_and_the_discrimination_of_the_first_item_are_those_that_Denis_prints() {
        var reliability = SCALE.reliability().orElseThrow();

        assertThat(reliability.alpha()).isCloseTo(0.633, within(0.0005));
        assertThat(SCALE.items().get(0).discrimination().orElseThrow()).isCloseTo(0.712, within(0.0005));
        assertThat(reliability.alpha()).isCloseTo(0.63316529395058, AS_IN_R);
        assertThat(reliability.low()).isCloseTo(0.085758218177471, AS_IN_R);
        assertThat(reliability.high()).isCloseTo(0.895901489105984, AS_IN_R);
        assertThat(reliability.standardError()).isCloseTo(7.5766454025219, AS_IN_R);
        assertThat(SCALE.totals().lowerQuartile()).isEqualTo(32);
        assertThat(SCALE.totals().median()).isEqualTo(42);
        assertThat(SCALE.totals().upperQuartile()).isEqualTo(52.25);
    }
}
