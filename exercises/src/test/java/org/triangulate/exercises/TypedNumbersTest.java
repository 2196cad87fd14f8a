package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.triangulate.model.Quantity;

/** The table of numbers as students type them, which was written before the grader was tuned to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedNumbersTest {
    @ParameterizedTest(name = "{0} : {1} is {2}, {4}")
    @CsvFileSource(resources = "typed-numbers.csv", delimiter = '|', emptyValue = "")
    void a_number_is_understood_as_people_type_it(String key, String typed, String verdict, String says, String why) {
        var outcome = Grading.outcome(Numeric.of(Quantity.parse(key), List.of()), typed);

        assertThat(outcome).as(why).startsWith(verdict);
        if (says == null) {
            assertThat(outcome).as(why).isEqualTo(verdict);
        } else {
            assertThat(outcome).as(why).contains(": ").contains(says);
        }
    }
}
