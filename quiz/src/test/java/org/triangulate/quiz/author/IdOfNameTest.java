package org.triangulate.quiz.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Id;

/** An id is made of a name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdOfNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland | norland",
                "The Lake Report, 2nd ed. | the-lake-report-2nd-ed",
                "Łódź & Gdańsk | lodz-gdansk",
                "Нарландыя | narlandyya",
                "Подъём и щит | podem-i-shchit",
                "北国 | state",
                "!!! | state",
                "gen term x | state",
                "taken | taken-2",
                "Share of the trade of a state that has a long name | share-of-the-trade-of-a-state-that-has-a"
            })
    void of_letters_and_digits_that_everybody_can_type(String name, String id) {
        assertThat(IdOfName.of(name, "state", List.of("taken"))).isEqualTo(id).matches(Id::isValid);
    }

    @Test
    void what_stands_for_a_name_without_letters_may_be_taken_too() {
        assertThat(IdOfName.of("!", "state", List.of("state", "state-2"))).isEqualTo("state-3");
    }
}
