package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamPlannerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final StudyDays DAYS = new StudyDays(ZoneOffset.UTC);
    private static final Fsrs6 SCHEDULER = Fsrs6.standard();

    @Test
    void eight_hundred_new_items_are_all_met_and_met_again_in_sixty_days() {
        var plan = plan(fresh(800), 60, 0.9, limits(30, 200));

        assertThat(plan.meetsAll()).isTrue();
        assertThat(plan.days()).hasSize(60);
        assertThat(plan.days().get(0).date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(plan.days().stream().flatMap(day -> day.fresh().stream()))
                .hasSize(800)
                .doesNotHaveDuplicates();
        assertThat(plan.days().subList(0, 30).stream()
                        .mapToInt(day -> day.fresh().size())
                        .sum())
                .isGreaterThan(560);
        assertThat(plan.days().get(59).fresh()).isEmpty();
        assertThat(plan.recall()).isGreaterThan(0.9).isEqualTo(plan.recallOfMet());
    }

    @Test
    void no_day_asks_more_than_the_limits_nor_the_same_twice() {
        var plan = plan(standing(300, 200), 40, 0.95, limits(7, 25));

        assertThat(plan.days()).allSatisfy(day -> {
            assertThat(day.reviews()).hasSizeLessThanOrEqualTo(25).doesNotHaveDuplicates();
            assertThat(day.fresh()).hasSizeLessThanOrEqualTo(7);
            assertThat(Collections.disjoint(day.reviews(), day.fresh())).isTrue();
            var items = day.reviews().size() + day.fresh().size();
            assertThat(day.takes()).isBetween(Duration.ofSeconds(20L * items), Duration.ofSeconds(40L * items));
        });
    }

    @Test
    void a_limit_that_does_not_suffice_is_told_with_the_one_that_does() {
        var plan = plan(fresh(100), 10, 0.9, limits(5, 200));

        assertThat(plan.meetsAll()).isFalse();
        assertThat(plan.newItems()).isEqualTo(new NewItems(5, 50, 12));
        assertThat(plan.recall()).isLessThan(0.51);
        assertThat(plan.recallOfMet()).isGreaterThan(0.85);
        assertThat(plan(fresh(100), 10, 0.9, limits(12, 200)).meetsAll()).isTrue();
    }

    @Test
    void what_is_met_on_the_last_day_only_is_counted_as_met_once() {
        assertThat(plan(fresh(10), 1, 0.9, limits(10, 200)).onceOnly()).isEqualTo(10);
        assertThat(plan(fresh(10), 2, 0.9, limits(10, 200)).onceOnly()).isZero();
    }

    @Test
    void a_higher_recall_is_reached_by_asking_earlier_and_no_earlier_than_needed() {
        var standing = standing(400, 0);
        var usual = plan(standing, 30, 0.9, limits(0, 60));
        var higher = plan(standing, 30, 0.96, limits(0, 60));

        assertThat(higher.recall()).isGreaterThan(usual.recall() + 0.01);
        assertThat(higher.below()).isLessThan(400 / 10);
        assertThat(higher.days().stream().mapToInt(StudyDay::pulledIn).sum()).isPositive();
        assertThat(higher.days().subList(0, 15)).allMatch(day -> day.pulledIn() == 0);
    }

    @Test
    void where_the_limits_do_not_suffice_it_says_how_many_stay_below() {
        assertThat(plan(standing(400, 0), 3, 0.99, limits(0, 10)).below()).isGreaterThan(200);
        assertThat(plan(standing(400, 0), 3, 0.99, limits(0, 400)).below()).isLessThan(40);
    }

    @Test
    void what_is_due_beyond_the_limit_is_told_day_by_day() {
        var overdue = new LinkedHashMap<String, Memory>();
        IntStream.range(0, 30).forEach(i -> overdue.put("item-" + i, memory(2 + i, 40)));

        var plan = plan(new Standing(overdue, List.of()), 4, 0.9, limits(0, 20));

        assertThat(plan.days().get(0).left()).isEqualTo(10);
        assertThat(plan.days().get(3).left()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:00Z, 0",
        "2026-03-02T17:00:00Z, 0",
        "2026-03-02T20:00:00Z, 1",
        "2026-03-03T09:00:00Z, 1",
        "2026-03-04T09:00:00Z, 2"
    })
    void the_day_of_the_exam_is_for_study_only_when_there_is_no_other(Instant exam, int days) {
        var planner = new ExamPlanner(SCHEDULER, new Exam(exam, 0.9), Limits.usual(), 0.5);

        assertThat(planner.plan(fresh(5), new Agenda(DAYS), NOW).days()).hasSize(days);
    }

    @Test
    void a_course_of_which_nothing_is_known_and_nothing_is_left_has_a_plan_too() {
        var plan = plan(new Standing(Map.of(), List.of()), 5, 0.9, limits(10, 10));

        assertThat(plan.recall()).isZero();
        assertThat(plan.meetsAll()).isTrue();
        assertThat(plan.days()).hasSize(5).allMatch(day -> day.takes().isZero());
    }

    @Test
    void the_same_standing_gives_the_same_plan_and_is_left_as_it_was() {
        var standing = standing(200, 100);
        var before = new LinkedHashMap<>(standing.met());

        assertThat(plan(standing, 30, 0.95, limits(10, 50))).isEqualTo(plan(standing, 30, 0.95, limits(10, 50)));
        assertThat(standing.met()).isEqualTo(before);
    }

    @Test
    void a_backlog_is_worked_off_within_the_limit_the_best_remembered_first() {
        var met = new LinkedHashMap<String, Memory>();
        IntStream.range(0, 300).forEach(i -> met.put("item-" + i, memory(2 + i % 50, 60)));

        var backlog = Backlog.of(met, agenda(met), SCHEDULER, limits(0, 50), NOW);

        assertThat(backlog.order()).hasSize(300);
        assertThat(backlog.isMoreThanADay()).isTrue();
        assertThat(backlog.today()).hasSize(50).isEqualTo(backlog.order().subList(0, 50));
        assertThat(backlog.order().stream().map(item -> SCHEDULER.retrievability(met.get(item), NOW)))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(backlog.days().orElseThrow()).isBetween(6, 20);
    }

    @Test
    void what_gains_most_until_the_exam_comes_first_when_not_all_can_be_asked() {
        var met = Map.of("fading", memory(5, 20), "known", memory(900, 1000));

        assertThat(plan(new Standing(met, List.of()), 10, 0.9, limits(0, 1))
                        .days()
                        .get(0)
                        .reviews())
                .containsExactly("fading");
    }

    @Test
    void who_plans_anew_on_the_next_day_comes_to_the_same_portions() {
        var plan = plan(fresh(100), 20, 0.9, limits(30, 200));
        var left = 100;
        for (int day = 0; day < 20; day++) {
            var portion = plan.days().get(day).fresh().size();
            assertThat(portion).isEqualTo(NewItems.of(left, 20 - day, 30).today());
            left -= portion;
        }
    }

    @Test
    void what_is_for_today_is_the_first_day_of_the_plan() {
        var planner = new ExamPlanner(SCHEDULER, new Exam(NOW.plus(Duration.ofDays(9)), 0.95), limits(8, 20), 0.5);
        var standing = standing(100, 40);
        var agenda = agenda(standing.met());

        assertThat(planner.today(standing, agenda, NOW))
                .contains(planner.plan(standing, agenda, NOW).days().get(0));
        assertThat(planner.today(standing, agenda, NOW.plus(Duration.ofDays(10))))
                .isEmpty();
    }

    @Test
    void a_limit_that_never_catches_up_is_told() {
        var met = new LinkedHashMap<String, Memory>();
        IntStream.range(0, 300).forEach(i -> met.put("item-" + i, memory(2, 60)));

        assertThat(Backlog.of(met, agenda(met), SCHEDULER, limits(0, 1), NOW).days())
                .isEmpty();
        assertThat(Backlog.of(met, agenda(met), SCHEDULER, limits(0, 300), NOW).days())
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 10, 5, 5, 50, 12",
        "100, 10, 50, 20, 0, 12",
        "0, 10, 5, 0, 0, 0",
        "7, 1, 5, 5, 2, 7",
        "7, 0, 5, 0, 7, 7",
        "800, 60, 100, 27, 0, 14",
        "7, 2, 9, 7, 0, 7",
        "10, 3, 9, 9, 0, 5"
    })
    void new_items_come_in_portions(int items, int days, int limit, int today, int unmet, int needed) {
        assertThat(NewItems.of(items, days, limit)).isEqualTo(new NewItems(today, unmet, needed));
    }

    @Test
    void values_out_of_range_are_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exam(NOW, 1)).withMessageStartingWith("recall");
        assertThatIllegalArgumentException().isThrownBy(() -> limits(-1, 0)).withMessageStartingWith("fresh");
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, -1)).withMessageStartingWith("reviews");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, Duration.ofSeconds(-1)))
                .withMessageStartingWith("perAnswer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExamPlanner(SCHEDULER, new Exam(NOW, 0.9), Limits.usual(), 1.5))
                .withMessageStartingWith("firstRight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standing(Map.of("a", memory(2, 1)), List.of("a")))
                .withMessageStartingWith("fresh");
    }

    private static ExamPlan plan(Standing standing, int days, double recall, Limits limits) {
        var exam = new Exam(NOW.plus(Duration.ofDays(days)).minus(Duration.ofHours(9)), recall);
        return new ExamPlanner(SCHEDULER, exam, limits, 0.5).plan(standing, agenda(standing.met()), NOW);
    }

    private static Agenda agenda(Map<String, Memory> met) {
        var agenda = new Agenda(DAYS);
        met.forEach(agenda::take);
        return agenda;
    }

    private static Limits limits(int fresh, int reviews) {
        return new Limits(fresh, reviews, Duration.ofSeconds(20));
    }

    private static Standing fresh(int count) {
        return standing(0, count);
    }

    private static Standing standing(int met, int fresh) {
        var memories = new LinkedHashMap<String, Memory>();
        IntStream.range(0, met).forEach(i -> memories.put("met-" + i, memory(3 + i % 40, i % 3)));
        return new Standing(
                memories, IntStream.range(0, fresh).mapToObj(i -> "new-" + i).toList());
    }

    private static Memory memory(int stability, int daysAgo) {
        var reviewed = NOW.minus(Duration.ofDays(daysAgo));
        return new Memory(stability, 5, reviewed, reviewed.plus(Duration.ofDays(stability)), Phase.REVIEW, 0);
    }
}
