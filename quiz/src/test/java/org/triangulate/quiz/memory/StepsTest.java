package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsTest {
    private final Steps steps = Steps.ofMinutes(1, 10, 30);

    @ParameterizedTest
    @CsvSource({
        "0, AGAIN, 0, PT1M",
        "2, AGAIN, 0, PT1M",
        "0, HARD, 0, PT5M30S",
        "1, HARD, 1, PT10M",
        "0, GOOD, 1, PT10M",
        "1, GOOD, 2, PT30M",
    })
    void a_rating_leads_to_the_next_step(int step, Rating rating, int number, Duration pause) {
        assertThat(steps.after(step, rating)).contains(new Step(number, pause));
    }

    @ParameterizedTest
    @CsvSource({"2, GOOD", "0, EASY", "7, HARD", "7, GOOD"})
    void the_last_step_and_an_easy_answer_lead_to_days(int step, Rating rating) {
        assertThat(steps.after(step, rating)).isEmpty();
    }

    @Test
    void the_only_step_is_half_as_long_again_when_it_was_hard() {
        assertThat(Steps.ofMinutes(10).after(0, Rating.HARD)).contains(new Step(0, Duration.ofMinutes(15)));
    }

    @Test
    void without_steps_every_rating_leads_to_days() {
        for (var rating : Rating.values()) {
            assertThat(Steps.ofMinutes().after(0, rating)).isEmpty();
        }
    }

    @Test
    void a_negative_pause_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steps(List.of(Duration.ofMinutes(-1))))
                .withMessageStartingWith("pause");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(-1, Duration.ZERO))
                .withMessageStartingWith("number");
    }
}
