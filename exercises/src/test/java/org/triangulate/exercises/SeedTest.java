package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedTest {
    /** Reckoned with sha256sum; a change here would give every student other numbers. */
    @ParameterizedTest
    @CsvSource({
        "gas-volume-on-one-route, anna, 1, -2522954146431971664",
        "gas-volume-on-one-route, anna, 2, 1748938052768781056",
        "gas-volume-on-one-route, Дзяніс, 1, -7974526408391333227",
        "all-exports-behind-the-share, anna, 1, -4543519086699807655"
    })
    void it_is_the_same_number_for_ever(String exercise, String student, int meeting, long number) {
        assertThat(new Seed(exercise, student, meeting).number()).isEqualTo(number);
    }

    @Test
    void another_exercise_student_or_meeting_is_another_number() {
        assertThat(Stream.of(
                                new Seed("a", "b", 1),
                                new Seed("a", "b", 2),
                                new Seed("a", "c", 1),
                                new Seed("c", "b", 1),
                                new Seed("ab", "", 1),
                                new Seed("a", "b 1", 1))
                        .map(Seed::number))
                .doesNotHaveDuplicates();
    }

    @Test
    void letters_that_are_composed_otherwise_and_spaces_around_are_the_same_student() {
        assertThat(new Seed("a", " Zo\u0065\u0308 ", 1)).isEqualTo(new Seed("a", "Zo\u00eb", 1));
    }

    @Test
    void a_student_is_one_line_and_the_first_meeting_the_first() {
        assertThatThrownBy(() -> new Seed("a", "b\nc", 1)).hasMessageContaining("one line");
        assertThatThrownBy(() -> new Seed("a", "b", 0)).hasMessageContaining("1 or more");
    }
}
