package org.triangulate.exercises.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({"44 %, 5200 %", "12 km, 90000 km", "about 3, 998", "up to 700 km, 1300 km"})
    void whether_a_number_is_above_a_thousand_is_not_told_to_who_is_to_learn_nothing(String small, String large) {
        var one = NumberFormat.untold(Quantity.parse(small), new Random(3));
        var other = NumberFormat.untold(Quantity.parse(large), new Random(3));

        assertThat(one.size()).isEqualTo(other.size());
        assertThat(one.howToAnswer()).isEqualTo(other.howToAnswer());
    }

    @ParameterizedTest
    @CsvSource({"12, 81", "1985, 1990", "3 rank, 20 rank", "12 million USD, 98 million USD", "37 %, 99 %"})
    void the_examples_that_a_class_sees_are_the_same_whatever_the_key_is(String key, String other) {
        assertThat(examples(Quantity.parse(key))).hasSize(4).isEqualTo(examples(Quantity.parse(other)));
    }

    private static Set<String> examples(Quantity key) {
        var chance = new Random(1);
        return Stream.generate(() -> NumberFormat.untold(key, chance).written())
                .limit(60)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1985", "3 rank", "370 billion USD", "44 %"})
    void the_example_of_practice_is_never_the_key(String written) {
        assertThat(written)
                .doesNotStartWith(NumberFormat.of(Quantity.parse(written)).written());
    }

    @Test
    void a_number_that_may_be_meant_in_two_ways_is_asked_for_again_and_can_be_written_in_both()
            throws UnreadableAnswer {
        var untold = NumberFormat.untold(Quantity.parse("1.234 km"), new Random(1));

        assertThatThrownBy(() -> untold.check("1.234")).hasMessageContaining("may be a decimal number or 1234");
        assertThat(untold.read("1.2340").low()).isEqualByComparingTo("1.234");
        assertThat(untold.read("1234").low()).isEqualByComparingTo("1234");
    }

    @ParameterizedTest
    @CsvSource({
        "1985, YEAR",
        "44 %, SMALL",
        "999, SMALL",
        "3000, THOUSANDS",
        "1985 km, THOUSANDS",
        "3 million, LARGE",
        "500 thousand to 2 million USD, LARGE"
    })
    void numbers_are_years_small_large_or_between(String key, NumberFormat.Size size) {
        assertThat(NumberFormat.of(Quantity.parse(key)).size()).isEqualTo(size);
    }
}
