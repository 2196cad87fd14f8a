package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history of answers, tried on seeded random ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Fsrs6PropertiesTest {
    private static final Instant START = Instant.parse("2026-03-01T18:00:00Z");

    /** Waits between two answers: none, a clock set back, within a day, within weeks, within decades. */
    private static final List<Duration> LONGEST_WAITS = List.of(
            Duration.ZERO, Duration.ofDays(-30), Duration.ofHours(30), Duration.ofDays(60), Duration.ofDays(20_000));

    private record Review(Memory before, Rating rating, Instant at, Memory after) {}

    private static Stream<Fsrs6> schedulers() {
        var standard = Fsrs6.standard();
        return Stream.of(
                standard,
                standard.withoutShortTerm(),
                standard.withRetention(0.5).withLongestInterval(100),
                new Fsrs6(0.97, 36_500, true, Steps.ofMinutes(), Steps.ofMinutes(5, 20, 60)));
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void stability_and_difficulty_stay_within_their_bounds(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).allSatisfy(review -> {
            assertThat(review.after().stability()).isBetween(0.001, 36_500.0);
            assertThat(review.after().difficulty()).isBetween(1.0, 10.0);
        });
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void an_item_falls_due_after_its_review_and_within_the_longest_interval(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).allSatisfy(review -> {
            assertThat(review.after().reviewed()).isEqualTo(review.at());
            assertThat(Duration.between(review.at(), review.after().due()))
                    .isPositive()
                    .isLessThanOrEqualTo(Duration.ofDays(scheduler.longestInterval()));
        });
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void retrievability_begins_at_one_and_falls_with_time(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).allSatisfy(review -> {
            var memory = review.after();
            assertThat(scheduler.retrievability(memory, review.at())).isEqualTo(1);
            assertThat(scheduler.retrievability(memory, review.at().minusSeconds(86_400)))
                    .isEqualTo(1);
            var falling = LongStream.of(0, 1, 5, 24, 24 * 7, 24 * 365, 24 * 36_500)
                    .mapToObj(hours ->
                            scheduler.retrievability(memory, review.at().plus(Duration.ofHours(hours))))
                    .toList();
            assertThat(falling).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            assertThat(falling)
                    .doesNotHaveDuplicates()
                    .allSatisfy(chance -> assertThat(chance).isBetween(0.0, 1.0));
        });
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void a_better_rating_never_gives_a_shorter_stability(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).allSatisfy(review -> {
            var stabilities = Stream.of(Rating.values())
                    .map(rating ->
                            scheduler.next(review.before(), rating, review.at()).stability())
                    .toList();
            assertThat(stabilities).isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void a_lapse_never_lengthens_and_a_recall_never_shortens_a_memory(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).allSatisfy(review -> {
            var before = review.before().stability();
            var after = review.after().stability();
            assertThat(review.rating().remembered() ? after >= before : after <= before)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void the_same_answers_give_the_same_memories(Fsrs6 scheduler) {
        assertThat(histories(scheduler)).isEqualTo(histories(scheduler));
    }

    private static List<Review> histories(Scheduler scheduler) {
        var chance = new Random(20_261_121);
        var reviews = new ArrayList<Review>();
        for (var history = 0; history < 60; history++) {
            var memory = scheduler.first(rating(chance), START);
            for (var i = 0; i < 25; i++) {
                var rating = rating(chance);
                var at = memory.reviewed().plus(wait(chance));
                var after = scheduler.next(memory, rating, at);
                reviews.add(new Review(memory, rating, at, after));
                memory = after;
            }
        }
        return reviews;
    }

    private static Rating rating(RandomGenerator chance) {
        return Rating.of(chance.nextInt(1, 5));
    }

    private static Duration wait(RandomGenerator chance) {
        var longest = LONGEST_WAITS.get(chance.nextInt(LONGEST_WAITS.size()));
        return Duration.ofSeconds((long) (longest.toSeconds() * chance.nextDouble()));
    }
}
