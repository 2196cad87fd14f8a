package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgoTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT59S, just now",
        "PT-5M, just now",
        "PT1M, 1 minute ago",
        "PT59M59S, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P400D, 400 days ago"
    })
    void a_time_is_said_in_the_largest_unit_that_has_passed(Duration past, String words) {
        var now = Instant.parse("2026-03-01T18:00:00Z");

        assertThat(Wording.ENGLISH.say(Ago.of(now.minus(past), now))).isEqualTo(words);
    }
}
