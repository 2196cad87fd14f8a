package org.triangulate.exercises.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentTest {
    private static final Assignment ASSIGNMENT = SmallClass.assignment("id: energy", "id: energy");

    @Test
    void everything_that_its_file_says_is_read() {
        assertThat(ASSIGNMENT.id()).isEqualTo("energy-and-trade");
        assertThat(ASSIGNMENT.title()).isEqualTo("Energy and trade");
        assertThat(ASSIGNMENT.instructions()).isEqualTo("Read first.");
        assertThat(ASSIGNMENT.statement()).isEqualTo("I worked alone.");
        assertThat(ASSIGNMENT.attempts()).isEqualTo(2);
        assertThat(ASSIGNMENT.confidence()).isFalse();
        assertThat(ASSIGNMENT.variants()).isEqualTo(Variants.EACH);
        assertThat(ASSIGNMENT.order()).isEqualTo(Order.LISTED);
        assertThat(ASSIGNMENT.feedback()).isEqualTo(FeedbackPolicy.FULL);
        assertThat(ASSIGNMENT.bank()).isEmpty();
        assertThat(ASSIGNMENT.size()).isEqualTo(7);
        assertThat(ASSIGNMENT.mostPoints()).isEqualByComparingTo("12.5");
    }

    @Test
    void each_of_the_drawn_questions_is_worth_what_its_draw_says() {
        assertThat(IntStream.rangeClosed(1, ASSIGNMENT.size()).mapToObj(ASSIGNMENT::pointsOf))
                .map(BigDecimal::toString)
                .containsExactly("2", "1.5", "1.5", "1.5", "1", "1", "4");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8})
    void a_question_that_there_is_not_is_worth_nothing_and_a_mistake(int number) {
        assertThatThrownBy(() -> ASSIGNMENT.pointsOf(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must be 1 to 7, not " + number);
    }

    @Test
    void what_is_not_said_is_as_the_handbook_tells_it() {
        var plain = SmallClass.read("{id: plain, title: Plain, questions: {item: e1}}");

        assertThat(plain.problems()).isEmpty();
        assertThat(plain.assignment())
                .contains(new Assignment(
                        "plain",
                        "Plain",
                        "",
                        "",
                        Window.ALWAYS,
                        OptionalInt.empty(),
                        1,
                        false,
                        Variants.EACH,
                        Order.LISTED,
                        new LatePolicy.Decided(),
                        FeedbackPolicy.FULL,
                        new GradeScale(List.of()),
                        "",
                        List.of(new ChosenItem("e1", BigDecimal.ONE)),
                        List.of()));
    }

    @Test
    void a_student_may_have_more_time_or_another_closing_time() {
        assertThat(ASSIGNMENT.minutesFor("s-001")).hasValue(60);
        assertThat(ASSIGNMENT.minutesFor(" s-017 ")).hasValue(90);
        assertThat(ASSIGNMENT.minutesFor("s-020")).hasValue(60);
        assertThat(ASSIGNMENT.windowFor("s-017").closes()).contains(Instant.parse("2026-11-16T22:59:00Z"));
        assertThat(ASSIGNMENT.windowFor("s-020").closes()).contains(Instant.parse("2026-11-20T22:59:00Z"));
        assertThat(ASSIGNMENT.windowFor("s-020").opens()).contains(Instant.parse("2026-11-02T07:00:00Z"));
    }

    @Test
    void an_exception_for_nobody_of_the_roster_is_noticed() {
        assertThat(ASSIGNMENT.withoutStudent(List.of("s-001", "s-020", "S-017")))
                .extracting(Accommodation::student)
                .containsExactly("s-017");
        assertThat(ASSIGNMENT.withoutStudent(List.of("s-017", "s-020"))).isEmpty();
    }

    /** The time, by Greenwich; the days that have begun; the percent that they cost, or - where a person decides. */
    @ParameterizedTest
    @CsvSource({
        "s-001, 2026-11-02T07:00:00Z, 0, 0",
        "s-001, 2026-11-16T22:59:00Z, 0, 0",
        "s-001, 2026-11-16T22:59:59Z, 0, 0",
        "s-001, 2026-11-16T23:00:00Z, 1, 10",
        "s-001, 2026-11-17T22:59:59Z, 1, 10",
        "s-001, 2026-11-17T23:00:00Z, 2, 20",
        "s-001, 2026-11-18T22:59:59Z, 2, 20",
        "s-001, 2026-11-18T23:00:00Z, 3, -",
        "s-001, 2027-11-18T23:00:00Z, 368, -",
        "s-020, 2026-11-18T23:00:00Z, 0, 0",
        "s-020, 2026-11-20T23:00:00Z, 1, 10",
        "s-020, 2026-11-22T22:59:59Z, 2, 20",
        "s-020, 2026-11-22T23:00:00Z, 3, -"
    })
    void late_work_costs_a_share_for_each_day_that_has_begun_until_a_person_decides(
            String student, Instant handedIn, long days, String percent) {
        var cost = ASSIGNMENT.lateCost(student, handedIn);
        var expected = days == 0
                ? new LateCost.InTime()
                : percent.equals("-")
                        ? new LateCost.Undecided(days)
                        : new LateCost.Deduction(days, Integer.parseInt(percent));

        assertThat(cost).isEqualTo(expected);
        assertThat(cost.isLate()).isEqualTo(days > 0);
        assertThat(cost.isUndecided()).isEqualTo(percent.equals("-"));
    }

    @Test
    void late_work_is_for_a_person_to_decide_where_nothing_is_said_of_it() {
        var assignment = SmallClass.assignment("late: {until: 2026-11-18T23:59+01:00, cost: 10 %}\n", "");
        var cost = assignment.lateCost("s-001", Instant.parse("2026-11-16T23:00:00Z"));

        assertThat(cost).isEqualTo(new LateCost.Undecided(1));
        assertThat(cost.leftOf(new BigDecimal("8.25"))).isEqualByComparingTo("8.25");
    }

    @Test
    void nothing_is_late_where_nothing_closes_and_no_deduction_goes_below_nothing() {
        assertThat(Window.ALWAYS.lateness(Instant.MAX)).isZero();
        assertThat(new LatePolicy.Daily(java.time.Duration.ofDays(40), 10).cost(java.time.Duration.ofDays(30)))
                .isEqualTo(new LateCost.Deduction(30, 100));
    }

    @ParameterizedTest
    @CsvSource({"8.25, 10, 7.43", "8.25, 0, 8.25", "8.25, 100, 0", "0.05, 50, 0.03", "0, 20, 0"})
    void a_deduction_is_reckoned_to_the_hundredth(BigDecimal points, int percent, BigDecimal left) {
        assertThat(new LateCost.Deduction(1, percent).leftOf(points)).isEqualByComparingTo(left);
        assertThat(new LateCost.InTime().leftOf(points)).isEqualByComparingTo(points);
    }

    @Test
    void it_opens_when_it_says() {
        assertThat(ASSIGNMENT.window().isBefore(Instant.parse("2026-11-02T06:59:59Z")))
                .isTrue();
        assertThat(ASSIGNMENT.window().isBefore(Instant.parse("2026-11-02T07:00:00Z")))
                .isFalse();
        assertThat(Window.ALWAYS.isBefore(Instant.MIN)).isFalse();
    }

    /** Of 12.5 points. */
    @ParameterizedTest
    @CsvSource({"12.5, A", "11.25, A", "11.24, B", "9.38, B", "9.37, F", "0, F"})
    void a_grade_follows_from_the_share_of_the_points(BigDecimal points, String grade) {
        assertThat(ASSIGNMENT.gradeFor(points)).contains(grade);
    }

    @Test
    void below_the_last_boundary_there_is_no_grade() {
        var scale = new GradeScale(List.of(new GradeBoundary("pass", 50)));

        assertThat(scale.gradeFor(new BigDecimal("4.99"), BigDecimal.TEN)).isEqualTo(Optional.empty());
        assertThat(scale.gradeFor(new BigDecimal("5.00"), BigDecimal.TEN)).contains("pass");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1.00",
        "1, 0, 0.00",
        "1.5, 0.5, 0.75",
        "1, 0.335, 0.34",
        "1, 0.3349, 0.33",
        "2, 0.3333333333333333, 0.67",
        "1, 0.005, 0.01",
        "1, 0.015, 0.02",
        "1, 0.025, 0.03"
    })
    void points_are_reckoned_to_the_hundredth_whatever_binary_fractions_make_of_a_half(
            BigDecimal points, double score, String earned) {
        assertThat(Points.earned(points, score)).hasToString(earned);
    }

    @Test
    void all_items_that_a_student_may_get_are_known_each_once() {
        var items = SmallClass.bank();
        var practice = new ItemBank(
                List.of(items.find("t2").orElseThrow(), items.find("e1").orElseThrow()));

        assertThat(ASSIGNMENT.itemsOf(items))
                .extracting(Item::id)
                .containsExactly("e1", "e2", "e3", "e4", "e5", "e6", "t1", "t2", "t3", "t4", "opinion");
        assertThat(ASSIGNMENT.practised(items, practice)).extracting(Item::id).containsExactly("e1", "t2");
    }
}
