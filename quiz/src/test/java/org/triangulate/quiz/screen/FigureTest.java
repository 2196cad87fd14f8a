package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {
    @ParameterizedTest
    @CsvSource({
        "1 occasions, 1 occasion",
        "1 treaties, 1 treaty",
        "over 1 hours, over 1 hour",
        "1 cubic metres of gas, 1 cubic metre of gas",
        "1 billion cubic metres, 1 billion cubic metres",
        "2 occasions, 2 occasions",
        "1 to 2 occasions, 1 to 2 occasions",
        "1 USD, 1 USD",
        "1 %, 1 %",
        "1 class, 1 class",
        "2 rank, 2nd",
        "1 rank, 1st"
    })
    void one_of_a_unit_stands_in_the_singular_and_a_place_in_an_order_as_one_says_it(String figure, String words) {
        assertThat(Figure.inWords(Quantity.parse(figure))).isEqualTo(words);
    }
}
