package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AxisTest {
    private static List<Quantity> figures(String words) {
        return Stream.of(words.split("; ")).map(Quantity::parse).toList();
    }

    private static String ticks(Axis axis, String unit) {
        return String.join(
                " ", axis.ticks().stream().map(tick -> Axis.written(tick, unit)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "44 %, %, 0 10 20 30 40 50",
        "over 95 %, %, 0 20 40 60 80 100",
        "7 states, states, 0 2 4 6 8",
        "0 states, states, 0 0.1 0.2 0.3 0.4 0.5",
        "28 billion USD, USD, 0 10 billion 20 billion 30 billion",
        "2.3 million USD, USD, '0 500,000 1 million 1.5 million 2 million 2.5 million'",
        "'80,000 troops', troops, '0 20,000 40,000 60,000 80,000 100,000'",
        "-12 %; 30 %, %, -20 -10 0 10 20 30 40"
    })
    void an_axis_begins_at_zero_has_round_numbers_and_holds_every_figure(String figures, String unit, String ticks) {
        assertThat(ticks(Axis.of(figures(figures), unit), unit)).isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource({
        "95 %; 97 %, %, 94 95 96 97 98",
        "1 %; 90 %, %, 0 20 40 60 80 100",
        "2nd; 6th, rank, 1st 2nd 3rd 4th 5th 6th"
    })
    void a_cut_axis_begins_near_the_least_figure_where_that_is_far_from_zero(
            String figures, String unit, String ticks) {
        assertThat(ticks(Axis.cut(figures(figures), unit), unit)).isEqualTo(ticks);
    }

    @Test
    void a_number_beyond_an_end_stands_at_the_end() {
        var axis = Axis.upTo(BigDecimal.TEN);

        assertThat(axis.share(BigDecimal.valueOf(-5))).isZero();
        assertThat(axis.share(BigDecimal.valueOf(5))).isEqualTo(0.5);
        assertThat(axis.share(BigDecimal.valueOf(50))).isEqualTo(1);
    }
}
