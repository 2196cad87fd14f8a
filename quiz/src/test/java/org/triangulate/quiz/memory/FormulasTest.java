package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulasTest {
    @ParameterizedTest
    @CsvSource({"AGAIN, 0.212, 6.4133", "HARD, 1.2931, 5.11217071", "GOOD, 2.3065, 2.11810397", "EASY, 8.2956, 1"})
    void a_first_rating_gives_the_published_stability_and_difficulty(Rating rating, double stability, double hard) {
        assertThat(Formulas.initialStability(rating)).isEqualTo(stability);
        assertThat(Formulas.initialDifficulty(rating)).isCloseTo(hard, within(1e-8));
    }

    /** The expected values are those of ts-fsrs 5.4.2, {@code forgetting_curve}. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 0.9", "10, 1, 0.69282664", "30, 100, 0.96102427", "365, 50, 0.72351221"})
    void the_forgetting_curve_is_the_published_one(double days, double stability, double recall) {
        assertThat(Formulas.retrievability(days, stability)).isCloseTo(recall, within(1e-8));
    }

    /** The expected values are those of the tests of fsrs-rs 6, which computes with fewer digits. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 3116766",
        "0.2, 34793",
        "0.3, 2508",
        "0.4, 387",
        "0.5, 90",
        "0.6, 27",
        "0.7, 9",
        "0.8, 3",
        "0.9, 1"
    })
    void the_interval_is_the_published_one(double retention, double days) {
        assertThat((double) Math.round(Formulas.interval(retention, 1))).isCloseTo(days, within(days * 1e-5));
    }

    @Test
    void after_the_interval_the_chance_of_recall_is_what_was_asked_for() {
        for (var retention = 0.05; retention < 1; retention += 0.05) {
            var days = Formulas.interval(retention, 17);

            assertThat(Formulas.retrievability(days, 17)).isCloseTo(retention, within(1e-12));
        }
    }
}
