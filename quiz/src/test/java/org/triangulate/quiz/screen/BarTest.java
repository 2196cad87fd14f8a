package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.text.Line.Span;
import org.triangulate.quiz.text.Style;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BarTest {
    private static final Bar BAR = new Bar(Axis.upTo(BigDecimal.valueOf(100)), 20);

    @ParameterizedTest
    @CsvSource({
        "0 %, ''",
        "5 %, █",
        "50 %, ██████████",
        "100 %, ████████████████████",
        "250 %, ████████████████████",
        "-40 %, ''",
        "over 40 %, ████████▒",
        "at least 50 %, ██████████▒",
        "about 50 %, █████████▒▒",
        "almost 100 %, ███████████████████▒",
        "up to 50 %, █████████▒",
        "40 to 60 %, ████████▒▒▒▒",
        "0 to 100 %, ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
        "50 to 300 %, ██████████▒▒▒▒▒▒▒▒▒▒",
        "about 250 %, ███████████████████▒",
        "about 1 %, ▒",
        "about 0 %, ▒"
    })
    void a_figure_is_solid_as_far_as_the_source_is_sure_and_shaded_as_far_as_it_may_reach(String figure, String bar) {
        assertThat(BAR.of(Quantity.parse(figure)).text()).isEqualTo(bar);
    }

    @Test
    void the_two_parts_differ_in_meaning_and_not_only_in_their_signs() {
        assertThat(BAR.of(Quantity.parse("40 to 60 %")).spans())
                .containsExactly(new Span("████████", Style.BAR), new Span("▒▒▒▒", Style.HEDGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 %", "5 %", "over 40 %", "3 to 300 %", "100 %", "about 500 %"})
    void no_bar_is_wider_than_its_room_and_a_padded_one_fills_it(String figure) {
        for (int columns = 1; columns < 50; columns++) {
            var bar = new Bar(Axis.upTo(BigDecimal.valueOf(100)), columns);
            assertThat(bar.of(Quantity.parse(figure)).text().length()).isLessThanOrEqualTo(columns);
            assertThat(bar.padded(Quantity.parse(figure)).text()).hasSize(columns);
        }
    }

    @Test
    void where_nothing_fills_the_width_there_is_nothing_to_draw() {
        var bar = new Bar(Axis.upTo(BigDecimal.ZERO), 20);

        assertThat(List.of(bar.of(Quantity.parse("0 carts")), bar.of(Quantity.parse("7 carts"))))
                .allMatch(line -> line.text().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"44 %, false", "1250 carts, false", "over 40 %, true", "almost 100 %, true", "3 to 10 %, true"})
    void a_figure_is_hedged_where_the_source_leaves_something_open(String figure, boolean hedged) {
        assertThat(Bar.isHedged(Quantity.parse(figure))).isEqualTo(hedged);
    }
}
