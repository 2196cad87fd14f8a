package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.triangulate.quiz.store.Samples.EVENING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTest {
    @Test
    void times_are_kept_to_the_millisecond() {
        var answer = answer("a", "right", 1, 3, 0, Duration.ofNanos(1_999_999));

        assertThat(answer.took()).isEqualTo(Duration.ofMillis(1));
        assertThat(answer.at()).isEqualTo(EVENING);
        assertThat(new StudySession("s", "c", "study", EVENING.plusNanos(1), List.of()).started())
                .isEqualTo(EVENING);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', right, 1, 3, 0, PT1S, id",
        "a, '', 1, 3, 0, PT1S, verdict",
        "a, right, 1.01, 3, 0, PT1S, score",
        "a, right, -0.1, 3, 0, PT1S, score",
        "a, right, NaN, 3, 0, PT1S, score",
        "a, right, 1, 0, 0, PT1S, rating",
        "a, right, 1, 5, 0, PT1S, rating",
        "a, right, 1, 3, -1, PT1S, hints",
        "a, right, 1, 3, 0, PT-1S, took",
    })
    void a_value_out_of_its_range_is_refused_by_name(
            String id, String verdict, double score, int rating, int hints, Duration took, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(id, verdict, score, rating, hints, took))
                .withMessageStartingWith(name);
    }

    private static Answer answer(String id, String verdict, double score, int rating, int hints, Duration took) {
        return new Answer(id, "s", "c", "item", 0, "", verdict, score, rating, hints, took, EVENING.plusNanos(999_999));
    }
}
