package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaTest {
    private static final StudyDays DAYS = new StudyDays(ZoneId.of("Europe/Berlin"));
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Agenda agenda = new Agenda(DAYS);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T22:59:00Z, 2026-03-02",
        "2026-03-03T00:30:00Z, 2026-03-02",
        "2026-03-03T02:59:59Z, 2026-03-02",
        "2026-03-03T03:00:00Z, 2026-03-03",
        "2026-03-29T01:59:59Z, 2026-03-28",
        "2026-03-29T02:00:00Z, 2026-03-29",
    })
    void a_day_of_study_begins_at_four_in_the_morning(Instant time, LocalDate day) {
        assertThat(DAYS.of(time)).isEqualTo(day);
    }

    @Test
    void a_day_starts_when_the_one_before_it_ends() {
        var start = DAYS.start(TODAY);

        assertThat(DAYS.of(start)).isEqualTo(TODAY);
        assertThat(DAYS.of(start.minusMillis(1))).isEqualTo(TODAY.minusDays(1));
    }

    /** The ranges are those of the fuzz of Anki, py-fsrs and ts-fsrs, but never more than two days short of nothing. */
    @ParameterizedTest
    @CsvSource({"3, 1", "4, 1", "7, 2", "10, 2", "20, 3", "30, 3", "60, 5", "100, 7", "365, 20"})
    void the_reach_grows_with_the_interval(int interval, int reach) {
        assertThat(Agenda.reach(interval)).isEqualTo(reach);
    }

    @Test
    void an_item_stays_on_its_day_while_that_is_no_fuller_than_its_neighbours() {
        agenda.take("a", kept(10));

        assertThat(agenda.day("a")).contains(TODAY.plusDays(10));
    }

    @Test
    void items_that_fall_due_together_are_spread_evenly_over_their_range() {
        IntStream.range(0, 50).forEach(i -> agenda.take("item-" + i, kept(10)));

        assertThat(IntStream.rangeClosed(8, 12).mapToObj(day -> agenda.load(TODAY.plusDays(day))))
                .containsOnly(10);
        assertThat(agenda.load(TODAY.plusDays(7)) + agenda.load(TODAY.plusDays(13)))
                .isZero();
    }

    @Test
    void intervals_of_one_or_two_days_and_steps_within_a_day_are_kept() {
        IntStream.range(0, 30).forEach(i -> agenda.take("two-" + i, kept(2)));
        var step = new Memory(2, 5, NOW, NOW.plusSeconds(600), Phase.LEARNING, 1);
        IntStream.range(0, 30).forEach(i -> agenda.take("step-" + i, step));

        assertThat(agenda.load(TODAY.plusDays(2))).isEqualTo(30);
        assertThat(agenda.load(TODAY)).isEqualTo(30);
    }

    @Test
    void an_item_that_is_answered_again_leaves_its_day() {
        agenda.take("a", kept(10));
        agenda.take("a", kept(20));

        assertThat(agenda.load(TODAY.plusDays(10))).isZero();
        assertThat(agenda.load(TODAY.plusDays(20))).isEqualTo(1);
    }

    @Test
    void an_item_is_due_from_the_first_minute_of_its_day_and_a_step_to_the_minute() {
        agenda.take("a", kept(10));
        agenda.take("step", new Memory(2, 5, NOW, NOW.plusSeconds(600), Phase.LEARNING, 1));
        var start = DAYS.start(TODAY.plusDays(10));

        assertThat(agenda.isDue("a", start)).isTrue();
        assertThat(agenda.isDue("a", start.minusMillis(1))).isFalse();
        assertThat(agenda.isDue("step", NOW.plusSeconds(599))).isFalse();
        assertThat(agenda.isDue("step", NOW.plusSeconds(600))).isTrue();
        assertThat(agenda.isDue("never asked", NOW)).isFalse();
    }

    @Test
    void an_item_that_was_put_off_is_not_due_on_the_day_that_was_too_full() {
        agenda.take("first", kept(10));
        agenda.take("second", kept(10));
        var later = agenda.day("second").orElseThrow();

        assertThat(later).isNotEqualTo(TODAY.plusDays(10));
        assertThat(agenda.isDue("second", DAYS.start(later))).isTrue();
        assertThat(agenda.isDue("second", DAYS.start(later.minusDays(1)))).isFalse();
    }

    @Test
    void a_copy_goes_its_own_way() {
        agenda.take("a", kept(10));
        var copy = agenda.copy();
        copy.take("b", kept(10));
        copy.take("a", kept(30));

        assertThat(agenda.day("a")).contains(TODAY.plusDays(10));
        assertThat(agenda.day("b")).isEmpty();
    }

    @Test
    void the_forecast_counts_the_coming_days_and_what_was_left_before() {
        agenda.take(
                "overdue",
                new Memory(2, 5, NOW.minus(Duration.ofDays(9)), NOW.minus(Duration.ofDays(4)), Phase.REVIEW, 0));
        agenda.take("today", new Memory(2, 5, NOW, NOW.plusSeconds(600), Phase.LEARNING, 1));
        agenda.take("soon", kept(2));
        agenda.take("late", kept(100));

        var forecast = Forecast.of(agenda, NOW, 4);

        assertThat(forecast.overdue()).isEqualTo(1);
        assertThat(forecast.days())
                .containsExactly(
                        new Forecast.Day(TODAY, 1),
                        new Forecast.Day(TODAY.plusDays(1), 0),
                        new Forecast.Day(TODAY.plusDays(2), 1),
                        new Forecast.Day(TODAY.plusDays(3), 0));
        assertThat(forecast.most()).isEqualTo(1);
    }

    /** Somebody who meets seventy new items every Sunday and forgets one in ten, the last two thirds of a year. */
    @Test
    void days_become_more_even_and_intervals_no_longer() {
        var plain = loads(false);
        var spread = loads(true);

        assertThat(spread.deviation()).isLessThan(plain.deviation() * 0.65);
        assertThat(spread.mean()).isCloseTo(plain.mean(), within(plain.mean() * 0.02));
    }

    private record Loads(double mean, double deviation) {}

    private static Loads loads(boolean spread) {
        var scheduler = Fsrs6.standard();
        var chance = new Random(7);
        var agenda = new Agenda(DAYS);
        var memories = new TreeMap<String, Memory>();
        var loads = new ArrayList<Integer>();
        for (int day = 0; day < 360; day++) {
            var at = NOW.plus(Duration.ofDays(day));
            var due = memories.keySet().stream()
                    .filter(item ->
                            spread ? agenda.isDue(item, at) : memories.get(item).isDue(at))
                    .toList();
            loads.add(due.size());
            for (var item : due) {
                var rating = chance.nextInt(10) == 0 ? Rating.AGAIN : Rating.GOOD;
                memories.put(item, scheduler.next(memories.get(item), rating, at));
                agenda.take(item, memories.get(item));
            }
            for (int i = 0; i < (day % 7 == 0 ? 70 : 0); i++) {
                var item = "item-" + day + "-" + i;
                memories.put(item, scheduler.first(chance.nextBoolean() ? Rating.GOOD : Rating.AGAIN, at));
                agenda.take(item, memories.get(item));
            }
        }
        return loads(loads.subList(120, 360));
    }

    private static Loads loads(List<Integer> loads) {
        var mean = loads.stream().mapToInt(Integer::intValue).average().orElseThrow();
        var variance = loads.stream()
                .mapToDouble(load -> (load - mean) * (load - mean))
                .average();
        return new Loads(mean, Math.sqrt(variance.orElseThrow()));
    }

    private static Memory kept(int days) {
        return new Memory(days, 5, NOW, NOW.plus(Duration.ofDays(days)), Phase.REVIEW, 0);
    }
}
