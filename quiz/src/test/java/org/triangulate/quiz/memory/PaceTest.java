package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    /** Five to nine seconds, the middle half of them six to eight. */
    private static final List<Duration> TIMES = IntStream.range(0, 41)
            .mapToObj(i -> Duration.ofMillis(5000 + 100 * i))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, EASY",
        "2000, EASY",
        "4600, EASY",
        "4700, GOOD",
        "7000, GOOD",
        "9000, GOOD",
        "10400, GOOD",
        "10600, HARD",
        "20000, HARD",
        "21100, GOOD",
        "250000, GOOD",
        "86400000, GOOD"
    })
    void a_time_is_rated_by_how_far_it_lies_outside_the_usual_ones(long millis, Rating rating) {
        assertThat(Pace.of(TIMES).rate(Duration.ofMillis(millis))).isEqualTo(rating);
    }

    @Test
    void with_too_few_times_every_one_is_usual() {
        var pace = Pace.of(TIMES.subList(0, Pace.LEAST_TIMES - 1));

        assertThat(pace).isEqualTo(Pace.unknown());
        assertThat(Stream.of(0, 1000, 100_000, 1_000_000)
                        .map(Duration::ofMillis)
                        .map(pace::rate))
                .containsOnly(Rating.GOOD);
        assertThat(Pace.of(TIMES.subList(0, Pace.LEAST_TIMES))).isNotEqualTo(Pace.unknown());
    }

    @Test
    void interruptions_do_not_count_as_times() {
        var interrupted = Stream.concat(TIMES.stream(), Collections.nCopies(60, Duration.ofMinutes(50)).stream());

        assertThat(Pace.of(interrupted.toList())).isEqualTo(Pace.of(TIMES));
    }

    @Test
    void of_somebody_very_even_a_fraction_of_a_second_says_nothing() {
        var pace = Pace.of(Collections.nCopies(50, Duration.ofSeconds(6)));

        assertThat(pace.rate(Duration.ofMillis(4100))).isEqualTo(Rating.GOOD);
        assertThat(pace.rate(Duration.ofMillis(8900))).isEqualTo(Rating.GOOD);
        assertThat(pace.rate(Duration.ofMillis(3900))).isEqualTo(Rating.EASY);
        assertThat(pace.rate(Duration.ofMillis(9100))).isEqualTo(Rating.HARD);
    }

    @Test
    void answers_that_took_no_time_at_all_divide_by_nothing() {
        assertThat(Pace.of(Collections.nCopies(50, Duration.ZERO)).rate(Duration.ZERO))
                .isEqualTo(Rating.GOOD);
    }

    @Test
    void of_times_that_spread_log_normally_about_one_in_eleven_is_easy_and_as_many_hard() {
        var chance = new Random(5);
        var times = Stream.generate(() -> Duration.ofMillis(Math.round(8000 * Math.exp(0.6 * chance.nextGaussian()))))
                .limit(5000)
                .toList();
        var pace = Pace.of(times.subList(0, 200));
        var rated = times.stream().map(pace::rate).toList();

        assertThat(Collections.frequency(rated, Rating.EASY) / 5000.0).isCloseTo(0.09, within(0.03));
        assertThat(Collections.frequency(rated, Rating.HARD) / 5000.0).isCloseTo(0.09, within(0.03));
    }

    @Test
    void bounds_that_do_not_rise_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(4)))
                .withMessageStartingWith("fast");
    }
}
