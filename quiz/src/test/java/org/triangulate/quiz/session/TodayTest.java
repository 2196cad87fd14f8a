package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TodayTest {
    private static final Instant NOW = Instant.parse("2026-03-20T18:00:00Z");

    private static final StudyDays DAYS = new StudyDays(ZoneOffset.UTC);

    private static final Goals USUAL = Goals.of(Map.of());

    private final List<Answer> answers = new ArrayList<>();

    private void answered(String item, int rating, Duration ago, Duration took) {
        var verdict = rating == 1 ? "wrong" : "right";
        answers.add(
                new Answer("a" + answers.size(), "s", "c", item, 1, "x", verdict, 1, rating, 0, took, NOW.minus(ago)));
    }

    private void answered(String item, int rating, Duration ago) {
        answered(item, rating, ago, Duration.ofSeconds(10));
    }

    private Today today(Goals goals) {
        return new Today(Memories.of(answers, Fsrs6.standard(), DAYS), answers, goals, NOW);
    }

    private static List<Item> fresh(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleItems.item("new" + i, "u", SampleItems.number()))
                .toList();
    }

    private static Goals limits(int fresh, int reviews) {
        return new Goals(Optional.empty(), 0.9, fresh, reviews);
    }

    @Test
    void somebody_new_meets_as_much_as_the_limit_of_a_day_allows() {
        var portion = today(USUAL).portion(fresh(50));

        assertThat(portion.reviews()).isEmpty();
        assertThat(portion.fresh()).isEqualTo(20);
        assertThat(today(USUAL).portion(fresh(3)).fresh()).isEqualTo(3);
    }

    @Test
    void what_was_met_today_counts_against_the_limit_and_what_was_met_before_does_not() {
        answered("yesterday", 3, Duration.ofDays(1));
        answered("today", 3, Duration.ofHours(1));
        answered("today", 3, Duration.ofMinutes(30));

        assertThat(today(limits(5, 100)).portion(fresh(50)).fresh()).isEqualTo(4);
    }

    @Test
    void of_what_is_due_only_as_much_comes_as_the_limit_leaves() {
        IntStream.range(0, 10).forEach(i -> answered("old" + i, 3, Duration.ofDays(60)));

        assertThat(today(limits(0, 100)).portion(List.of()).reviews()).hasSize(10);
        assertThat(today(limits(0, 4)).portion(List.of()).reviews()).hasSize(4);

        answered("old0", 3, Duration.ofHours(1));
        answered("old1", 3, Duration.ofHours(1));
        assertThat(today(limits(0, 4)).portion(List.of()).reviews()).hasSize(2).doesNotContain("old0", "old1");
    }

    @Test
    void an_exam_sets_the_pace_of_what_is_new() {
        var exam = new Goals(Optional.of(LocalDate.parse("2026-04-19")), 0.9, 20, 200);

        assertThat(today(exam).portion(fresh(46)).fresh()).isEqualTo(4);
        assertThat(today(exam).plan(fresh(46)).orElseThrow().days()).hasSize(30);
    }

    @Test
    void an_exam_that_is_over_is_none() {
        var exam = new Goals(Optional.of(LocalDate.parse("2026-03-19")), 0.9, 20, 200);

        assertThat(today(exam).plan(fresh(46))).isEmpty();
        assertThat(today(exam).portion(fresh(46)).fresh()).isEqualTo(20);
    }

    @Test
    void an_absence_leaves_a_backlog() {
        IntStream.range(0, 10).forEach(i -> answered("old" + i, 3, Duration.ofDays(60)));

        assertThat(today(limits(0, 100)).backlog()).isEmpty();
        var backlog = today(limits(0, 4)).backlog().orElseThrow();
        assertThat(backlog.order()).hasSize(10);
        assertThat(backlog.days().getAsInt())
                .as("what is forgotten comes back meanwhile")
                .isBetween(2, 4);
    }

    @Test
    void mistakes_are_what_was_not_right_when_it_was_asked_last() {
        answered("mended", 1, Duration.ofDays(2));
        answered("mended", 3, Duration.ofDays(1));
        answered("lost", 3, Duration.ofDays(2));
        answered("lost", 1, Duration.ofDays(1));

        assertThat(today(USUAL).mistakes()).containsExactly("lost");
    }

    @Test
    void the_time_of_an_answer_is_the_students_own_once_it_is_known() {
        assertThat(today(USUAL).perAnswer()).isEqualTo(Duration.ofSeconds(30));
        IntStream.range(0, 9).forEach(i -> answered("i" + i, 3, Duration.ofDays(2)));
        answered("telephone", 3, Duration.ofDays(1), Duration.ofHours(3));

        assertThat(today(USUAL).perAnswer()).isEqualTo(Duration.ofSeconds(21 + 10));
        assertThat(today(USUAL).takes(4)).isEqualTo(Duration.ofSeconds(4 * 31));
    }
}
