package org.triangulate.exercises.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.Shipped.MODEL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.formula.Formula;
import org.triangulate.exercises.formula.FormulaException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariableTest {
    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static List<Drawn> many(Variable variable) {
        var chance = new Random(1);
        return Stream.generate(() -> draw(variable, chance)).limit(2_000).toList();
    }

    private static Drawn draw(Variable variable, Random chance) {
        try {
            return variable.draw(MODEL, chance, Values.NONE);
        } catch (FormulaException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<T> each(Variable variable, Function<Drawn, T> part) {
        return many(variable).stream().map(part).distinct().sorted().toList();
    }

    @Test
    void a_range_in_steps_reaches_both_ends_and_nothing_between_the_steps() {
        var range = new RangeVariable("a", number("0.5"), number("2.5"), number("0.5"), 0, "USD");

        assertThat(each(range, Drawn::text)).containsExactly("0.5 USD", "1.0 USD", "1.5 USD", "2.0 USD", "2.5 USD");
    }

    @Test
    void a_range_whose_last_step_is_cut_short_ends_before_it() {
        assertThat(each(new RangeVariable("a", number("1"), number("6"), number("2"), 0, ""), Drawn::text))
                .containsExactly("1", "3", "5");
    }

    @Test
    void a_range_with_figures_stays_within_and_has_no_more_of_them() {
        var drawn = many(new RangeVariable("a", number("0.95"), number("1200"), number("0"), 2, ""));

        assertThat(drawn).extracting(one -> one.number().orElseThrow()).allSatisfy(number -> {
            assertThat(number).isBetween(number("0.95"), number("1200"));
            assertThat(number.precision()).isEqualTo(2);
        });
        assertThat(drawn.stream().distinct()).hasSizeGreaterThan(50);
    }

    @Test
    void each_of_several_numbers_and_names_is_drawn() {
        assertThat(each(new ValuesVariable("a", List.of(number("2"), number("30")), "%"), Drawn::text))
                .containsExactly("2 %", "30 %");
        assertThat(each(new FactVariable("a", List.of("belarus", "russia")), Drawn::text))
                .containsExactly("Belarus", "Russia");
        assertThat(draw(new FactVariable("a", List.of("belarus")), new Random(1)))
                .isEqualTo(new Drawn("Belarus", java.util.Optional.empty(), Map.of(), List.of("belarus"), List.of()));
    }

    @Test
    void a_figure_of_the_model_comes_with_its_hedge_its_source_and_its_citation() {
        var drawn = draw(new ReadingVariable("debt", List.of("national-debt-2019-study")), new Random(1));
        var values = Values.NONE.with("debt", drawn);

        assertThat(drawn.number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("28E9"));
        assertThat(values.fill("{debt.source} ({debt.period}): {debt.label}, {debt}"))
                .isEqualTo("the 2019 study (about 2019): Belarus's national debt, about 28 billion USD");
        assertThat(values.about()).containsExactly("national-debt-2019-study");
        assertThat(values.citations()).isNotEmpty();
    }

    @Test
    void a_reckoned_number_shows_its_figures_and_keeps_the_others() throws FormulaException {
        var before = Values.NONE.with("a", Drawn.of(number("10"), ""));
        var third = new ReckonedVariable("b", new Formula("a / 3"), 2, "%").draw(MODEL, new Random(1), before);

        assertThat(third.text()).isEqualTo("3.3 %");
        assertThat(third.number().orElseThrow().precision()).isGreaterThan(20);
        assertThat(new ReckonedVariable("b", new Formula("a / 3"), 0, "")
                        .draw(MODEL, new Random(1), before)
                        .text())
                .isEqualTo("3.33333");
    }

    @Test
    void what_stands_in_braces_is_filled_in_once_and_what_nobody_knows_stays() {
        var values = Values.NONE.with("a", Drawn.of(number("7"), "{b} $1 \\")).with("b", Drawn.of(number("8"), ""));

        assertThat(values.fill("{a}, {b}, {c}, {a.source}, {}")).isEqualTo("7 {b} $1 \\, 8, {c}, {a.source}, {}");
        assertThat(values.unknownIn("{a}, {b}, {c}, {a.source}, {}")).containsExactly("c", "a.source", "");
        assertThat(values.inWords()).isEqualTo("a = 7 {b} $1 \\, b = 8");
    }
}
