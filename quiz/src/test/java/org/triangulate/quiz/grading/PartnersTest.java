package org.triangulate.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a suspicion names can be forgotten, whatever the id looks like. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    anna                    | anna        | ?
                    anna, boris             | boris       | anna, ?
                    anna, boris             | anna        | boris, ?
                    boris, ?                | boris       | ?
                    annabel, boris          | anna        | annabel, boris
                    "Smith, Anna", boris    | Smith, Anna | boris, ?
                    "Smith, Anna", boris    | Anna        | "Smith, Anna", boris
                    "a, b, c", d            | b           | "a, b, c", d
                    Smith, Anna, boris      | Smith, Anna | boris, ?
                    boris, Smith, Anna      | Smith, Anna | boris, ?
                    "say ""hi, you""\", x   | say "hi, you" | x, ?
                    \"""hi"" you", x        | "hi" you    | x, ?
                    a,b, c                  | a,b         | c, ?
                    (.*), c                 | .*          | (.*), c
                    """)
    void one_is_taken_out_and_the_others_stay(String detail, String student, String left) {
        assertThat(Partners.without(detail, student)).isEqualTo(left);
    }

    @Test
    void each_of_those_who_are_named_can_be_taken_out() {
        var ids = List.of("a", "a, b", "b", "\"", "\", \"", "\"a\"", "c,d", "e \"f, g\"", "?!");
        for (var id : ids) {
            var left = ids.stream().filter(other -> !other.equals(id)).toList();

            assertThat(Partners.without(Partners.detail(ids, false), id)).isEqualTo(Partners.detail(left, true));
        }
    }
}
