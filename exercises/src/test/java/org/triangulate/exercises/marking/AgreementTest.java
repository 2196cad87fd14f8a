package org.triangulate.exercises.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {
    /** The example of Cohen 1960 and 1968: two diagnosticians and 200 patients in three categories. */
    private static final int[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    /** The weights of disagreement that Cohen gives in 1968 to the same table. */
    private static final int[][] COHENS_WEIGHTS = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    @Test
    void kappa_is_the_published_one() {
        var agreement = Agreement.of(COHEN);

        assertThat(agreement.texts()).isEqualTo(200);
        assertThat(agreement.observed()).isCloseTo(0.70, within(1e-9));
        assertThat(agreement.expected()).isCloseTo(0.41, within(1e-9));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.492, within(0.0005));
    }

    @Test
    void weighted_kappa_is_the_published_one_with_the_published_weights() {
        var agreement = Agreement.of(COHEN, (first, second) -> COHENS_WEIGHTS[first][second]);

        assertThat(agreement.disagreement()).isCloseTo(0.90, within(1e-9));
        assertThat(agreement.expectedDisagreement()).isCloseTo(1.38, within(1e-9));
        assertThat(agreement.weightedKappa().orElseThrow()).isCloseTo(0.348, within(0.0005));
    }

    /** By hand, with 1 and 4 as weights: 0.60 against 1.10. */
    @Test
    void weighted_kappa_takes_the_square_of_the_distance() {
        assertThat(Agreement.of(COHEN).weightedKappa().orElseThrow()).isCloseTo(1 - 0.60 / 1.10, within(1e-9));
    }

    @Test
    void with_two_levels_both_kappas_are_one() {
        var agreement = Agreement.of(new int[][] {{20, 5}, {10, 15}});

        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.40, within(1e-9));
        assertThat(agreement.weightedKappa().orElseThrow()).isCloseTo(0.40, within(1e-9));
    }

    @Test
    void full_agreement_is_one_and_full_disagreement_is_below_zero() {
        assertThat(Agreement.of(new int[][] {{3, 0}, {0, 4}}).kappa()).hasValue(1.0);
        assertThat(Agreement.of(new int[][] {{0, 3}, {3, 0}}).kappa()).hasValue(-1.0);
    }

    @Test
    void where_both_gave_one_level_throughout_or_nothing_kappa_is_not_defined() {
        for (var table : List.of(new int[][] {{7, 0}, {0, 0}}, new int[2][2], new int[0][0])) {
            assertThat(Agreement.of(table).kappa()).isEmpty();
            assertThat(Agreement.of(table).weightedKappa()).isEmpty();
        }
        assertThat(Agreement.of(new int[][] {{7, 0}, {0, 0}}).observed()).isEqualTo(1);
    }

    @Test
    void which_marker_comes_first_makes_no_difference() {
        var chance = new Random(1960);
        for (int round = 0; round < 200; round++) {
            var levels = 2 + chance.nextInt(4);
            var table = new int[levels][levels];
            var turned = new int[levels][levels];
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    table[i][j] = turned[j][i] = chance.nextInt(9);
                }
            }
            var one = Agreement.of(table);
            var other = Agreement.of(turned);

            assertThat(one.kappa().orElse(9.0)).isCloseTo(other.kappa().orElse(9.0), within(1e-9));
            assertThat(one.weightedKappa().orElse(9.0))
                    .isCloseTo(other.weightedKappa().orElse(9.0), within(1e-9))
                    .isLessThanOrEqualTo(9.0);
            assertThat(one.kappa().orElse(0.0)).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void over_several_criteria_the_shares_are_averaged_and_not_the_kappas() {
        var one = Agreement.of(new int[][] {{20, 5}, {10, 15}});
        var undefined = Agreement.of(new int[][] {{50, 0}, {0, 0}});
        var pooled = Agreement.pooled(List.of(one, undefined));

        assertThat(pooled.observed()).isCloseTo(0.85, within(1e-9));
        assertThat(pooled.expected()).isCloseTo(0.75, within(1e-9));
        assertThat(pooled.kappa().orElseThrow()).isCloseTo(0.40, within(1e-9));
        assertThat(Agreement.pooled(List.of()).kappa()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.10, poor",
        "0, slight",
        "0.20, slight",
        "0.21, fair",
        "0.41, moderate",
        "0.61, substantial",
        "0.81, almost perfect",
        "1, almost perfect"
    })
    void a_kappa_has_a_word(double kappa, String word) {
        assertThat(Agreement.inWords(kappa)).isEqualTo(word);
    }
}
