package org.triangulate.exercises.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulaTest {
    private static final Map<String, BigDecimal> VALUES = Map.of(
            "a", new BigDecimal("12"),
            "b", new BigDecimal("4"),
            "none", new BigDecimal("0.0"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * 2 | 20",
                "(a + b) * 2 | 32",
                "a - b - 1 | 7",
                "a / b / 2 | 1.5",
                "-a + b | -8",
                "a * -1 | -12",
                "0.1 + 0.2 | 0.3",
                "abs(b - a) | 8",
                "min(a, b, 7) | 4",
                "max(a, b, 7) | 12",
                "share_of(b, a + b) | 25",
                "value_of(25, 16) | 4",
                "whole_of(4, 25) | 16",
                "change(a, b) | -66.66666666666666666666666666666667",
                "change(b, a) | 200",
                "trade_dependence(30, 20, 80) | 62.5",
                "concentration(100) | 10000",
                "concentration(50, 30, 20) | 3800",
                "schellenberg(6, 2, 3, 1) | 2"
            })
    void it_comes_to_a_number(String text, BigDecimal number) throws FormulaException {
        assertThat(new Formula(text).number(VALUES)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a > b ; true",
                "a < b ; false",
                "a = 12 ; true",
                "a == 12 ; true",
                "a != 12.0 ; false",
                "a >= 12 && b <= 4 ; true",
                "a < b || b < a ; true"
            })
    void it_makes_a_comparison(String text, boolean holds) throws FormulaException {
        assertThat(new Formula(text).holds(VALUES)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a / 0 | division by zero",
                "a / none | division by zero",
                "share_of(a, b - 4) | division by zero",
                "concentration(60, 50) | add up to 100",
                "concentration(60, -5) | add up to 100",
                "a > b | it is a comparison",
                "a + c | 'c'",
                "a b | ",
                "a + | ",
                "() | ",
                "a +* b | ",
                "share_of(a) | ",
                "min() | ",
                "share_of(a > b, a) | takes numbers",
                "9^9^9 | cannot hold '^'",
                "a % b | cannot hold '%'",
                "fact(999999999) | undefined function",
                "random() | undefined function",
                "round(a, 999999999) | undefined function",
                "dt_now() | undefined function",
                "pi * a | 'pi'",
                "1e999999999 | 15",
                "0xff | ",
                "9999999999999999 | 15",
                "999999999999999 * 999999999999999 | too large",
                "1 / 999999999999999 | too small",
                "\"text\" | cannot hold",
                "a[0] | cannot hold",
                "a.b | ",
                "A + b | cannot hold 'A'",
                "2a | missing operator",
                "'' | "
            })
    void what_is_no_arithmetic_is_refused_in_a_sentence(String text, String says) {
        assertThatThrownBy(() -> new Formula(text).number(VALUES))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        e -> assertThat(e.complaint())
                                .isNotBlank()
                                .hasSizeLessThan(200)
                                .contains(says == null ? "" : says));
    }

    @Test
    void a_number_is_no_comparison() {
        assertThatThrownBy(() -> new Formula("a + b").holds(VALUES)).hasMessageContaining("a comparison is asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "1*", "a,", "share_of(", "1+", "a>"})
    void the_longest_and_deepest_expression_is_soon_done_with(String part) {
        var text = part.repeat(300 / part.length() - 1);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> new Formula(text).number(VALUES)).isInstanceOf(FormulaException.class));
        assertThatThrownBy(() -> new Formula(part.repeat(301)).number(VALUES))
                .hasMessageContaining("more than 300 characters");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_signs_at_all_are_reckoned_or_refused(long seed) {
        var chance = new Random(seed);
        var parts = new String[] {
            "a",
            "b",
            "none",
            "0",
            "7",
            "1.5",
            "+",
            "-",
            "*",
            "/",
            "(",
            ")",
            ",",
            "<",
            "=",
            ">",
            "!",
            "&&",
            "||",
            " ",
            ".",
            "share_of(",
            "min(",
            "concentration(",
            "e",
            "x"
        };
        for (int i = 0; i < 20_000; i++) {
            var text = chance.ints(chance.nextInt(1, 12), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            assertReckonedOrRefused(text);
        }
    }

    private static void assertReckonedOrRefused(String text) {
        try {
            assertThat(new Formula(text).number(VALUES)).as(text).isNotNull();
        } catch (FormulaException e) {
            assertThat(e.complaint()).as(text).isNotBlank();
        }
        try {
            new Formula(text).holds(VALUES);
        } catch (FormulaException e) {
            assertThat(e.complaint()).as(text).isNotBlank();
        }
    }

    @Test
    void its_variables_are_known_before_anything_is_reckoned() throws FormulaException {
        assertThat(new Formula("share_of(a, a + c) / 100").names()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void two_with_one_text_are_one() {
        assertThat(new Formula("a + b")).isEqualTo(new Formula("a + b")).hasSameHashCodeAs(new Formula("a + b"));
        assertThat(new Formula("a + b")).isNotEqualTo(new Formula("b + a")).hasToString("a + b");
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 3, 1230",
        "2, 3, 2.00",
        "0.12345, 2, 0.12",
        "9.996, 3, 10.0",
        "0.125, 2, 0.13",
        "-1250, 2, -1300",
        "62.5, 2, 63",
        "0, 2, 0.0"
    })
    void figures_are_counted_from_the_first_that_is_not_zero(BigDecimal number, int count, BigDecimal rounded) {
        var figures = new Figures(count).of(number);

        assertThat(figures).isEqualByComparingTo(rounded);
        assertThat(number.signum() == 0 ? count : figures.precision()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 7})
    void nobody_asks_for_no_figures_or_for_seven(int count) {
        assertThatThrownBy(() -> new Figures(count)).hasMessageContaining("count");
    }
}
