package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryTest {
    private static final Instant DUE = Instant.parse("2026-03-02T18:00:00Z");

    @Test
    void an_item_is_due_from_its_time_on() {
        var memory = memory(1, 5, 0);

        assertThat(memory.isDue(DUE.minusMillis(1))).isFalse();
        assertThat(memory.isDue(DUE)).isTrue();
        assertThat(memory.isDue(DUE.plusMillis(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, stability",
        "40000, 5, 0, stability",
        "NaN, 5, 0, stability",
        "1, 0.9, 0, difficulty",
        "1, 10.1, 0, difficulty",
        "1, NaN, 0, difficulty",
        "1, 5, -1, step",
    })
    void a_value_out_of_its_range_is_refused_by_name(double stability, double difficulty, int step, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memory(stability, difficulty, step))
                .withMessageStartingWith(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_rating_is_found_by_its_number(int number) {
        assertThat(Rating.of(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void a_number_that_is_no_rating_is_refused(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.of(number)).withMessageStartingWith("number");
    }

    private static Memory memory(double stability, double difficulty, int step) {
        return new Memory(stability, difficulty, DUE.minusSeconds(60), DUE, Phase.LEARNING, step);
    }
}
