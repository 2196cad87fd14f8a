package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrase;
import org.triangulate.phrases.Phrases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisTest {
    private static Outcome essay(String student, int question, boolean marked) {
        return new Outcome(
                student,
                question,
                "essay",
                marked ? 3 : 0,
                4,
                List.of(),
                List.of(),
                true,
                marked,
                Optional.of(Duration.ofMinutes(20)));
    }

    private static List<String> keys(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::key).toList();
    }

    @Test
    void facility_is_a_share_of_what_could_be_earned() {
        var analysis =
                SampleClass.of(4, new double[] {2, 0}, new double[] {4, 1}).analysis();

        assertThat(analysis.items())
                .extracting(item -> item.facility().orElseThrow())
                .containsExactly(0.75, 0.125);
        assertThat(analysis.totals().possible()).isEqualTo(8);
    }

    @Test
    void where_nothing_varies_nothing_is_said_of_discrimination_or_reliability() {
        var same = SampleClass.of(1, new double[] {1, 0}, new double[] {1, 0}).analysis();

        assertThat(same.items())
                .allSatisfy(item -> assertThat(item.discrimination()).isEmpty());
        assertThat(same.reliability()).isEmpty();
        assertThat(keys(same.cautions())).contains("analysis.unreliable");
    }

    @Test
    void one_student_or_one_question_makes_no_reliability() {
        assertThat(SampleClass.of(1, new double[] {1, 0}).analysis().reliability())
                .isEmpty();
        assertThat(SampleClass.of(1, new double[] {1}, new double[] {0})
                        .analysis()
                        .reliability())
                .isEmpty();
    }

    @Test
    void a_class_of_nobody_has_figures_of_nothing() {
        var nobody = Analysis.of(Stream.empty(), List.of());

        assertThat(nobody.students()).isEmpty();
        assertThat(nobody.items()).isEmpty();
        assertThat(nobody.cautions()).isEmpty();
        assertThat(nobody.totals().mean()).isZero();
        assertThat(nobody.totals().median()).isZero();
    }

    @Test
    void questions_that_say_the_same_are_wholly_reliable_and_opposed_ones_less_than_not_at_all() {
        var same = SampleClass.of(1, new double[] {0, 0}, new double[] {1, 1}, new double[] {1, 1})
                .analysis()
                .reliability()
                .orElseThrow();
        var opposed = SampleClass.of(1, new double[] {0, 1}, new double[] {1, 0}, new double[] {0, 0})
                .analysis()
                .reliability()
                .orElseThrow();

        assertThat(same.alpha()).isCloseTo(1, within(1e-12));
        assertThat(same.standardError()).isCloseTo(0, within(1e-7));
        assertThat(opposed.alpha()).isNegative();
    }

    @Test
    void an_essay_that_nobody_has_marked_takes_its_question_out_of_every_total() {
        var some = SampleClass.of(1, new double[] {1, 0}, new double[] {0, 0}, new double[] {1, 1});
        some.add(essay("s0", 3, true)).add(essay("s1", 3, false)).add(essay("s2", 3, true));
        var analysis = some.analysis();

        assertThat(analysis.students()).extracting(StudentResult::points).containsExactly(1.0, 0.0, 2.0);
        assertThat(analysis.students()).extracting(StudentResult::possible).containsOnly(2.0);
        assertThat(analysis.students()).extracting(StudentResult::unmarked).containsExactly(0, 1, 0);
        assertThat(analysis.reliability().orElseThrow().questions()).isEqualTo(2);
        assertThat(analysis.cautions()).contains(Phrase.count("analysis.unmarked", 1, 3));
        var essay = analysis.items().get(2);
        assertThat(essay.unmarked()).isEqualTo(1);
        assertThat(essay.facility()).contains(0.75);
    }

    @Test
    void an_assignment_of_which_nothing_is_marked_has_no_figures_but_times() {
        var analysis = new SampleClass()
                .add(essay("a", 1, false))
                .add(essay("b", 1, false))
                .analysis();

        assertThat(analysis.items().get(0).facility()).isEmpty();
        assertThat(analysis.items().get(0).time()).contains(Duration.ofMinutes(20));
        assertThat(analysis.students().get(0).share()).isZero();
        assertThat(analysis.totals().possible()).isZero();
    }

    @Test
    void items_that_were_drawn_are_told_each_over_those_who_had_it() {
        var drawn = new SampleClass()
                .add("a", 1, "grain", 1, 1, "x", "x")
                .add("b", 1, "salt", 0, 1, "y", "x")
                .add("c", 2, "salt", 1, 1, "x", "x")
                .add("a", 2, "tolls", 0, 1, "", "x")
                .add("b", 2, "tolls", 1, 1, "x", "x")
                .add("c", 1, "grain", 1, 1, "x", "x")
                .analysis();

        assertThat(drawn.items()).extracting(item -> item.item().id()).containsExactly("grain", "salt", "tolls");
        assertThat(drawn.items()).extracting(ItemResult::students).containsExactly(2, 2, 2);
        assertThat(drawn.items().get(1).questions()).containsExactly(1, 2);
        assertThat(drawn.items().get(1).facility()).contains(0.5);
        assertThat(drawn.reliability().orElseThrow().questions()).isEqualTo(2);
        assertThat(drawn.cautions()).contains(Phrase.of("analysis.several", "1, 2"));
    }

    @Test
    void a_student_is_told_with_what_was_answered_and_how_long_it_took() {
        var student = new SampleClass()
                .add("a", 1, "grain", 1, 1, "x", "x")
                .add("a", 2, "salt", 0, 3, "", "x")
                .timed(30, 45)
                .analysis()
                .students()
                .get(0);

        assertThat(student).isEqualTo(new StudentResult("a", 1, 4, 1, 2, 0, Optional.of(Duration.ofSeconds(75))));
        assertThat(student.share()).isEqualTo(0.25);
    }

    @Test
    void a_student_has_one_outcome_at_each_question() {
        var twice = SampleClass.of(1, new double[] {1}).add(SampleClass.outcome("s0", 1, "other", 1, 1));
        var missing = SampleClass.of(1, new double[] {1}).add(SampleClass.outcome("s1", 2, "other", 1, 1));

        assertThatIllegalArgumentException().isThrownBy(twice::analysis).withMessageContaining("two at question 1");
        assertThatIllegalArgumentException().isThrownBy(missing::analysis).withMessageContaining("question 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, NaN, 1", "1, 1, 0", "1, 1, -1", "1, 1, NaN", "1, Infinity, 1"})
    void an_outcome_is_a_number_of_points_at_a_question(int question, double points, double possible) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleClass.outcome("s", question, "item", points, possible));
    }

    @ParameterizedTest
    @CsvSource({"0.7231, 2, 0.72", "-0.126, 2, −0.13", "-0.001, 2, 0.00", "0.005, 2, 0.01", "12, 1, 12.0"})
    void a_decimal_is_rounded_half_up(double value, int decimals, String written) {
        assertThat(say(Decimal.of(value, decimals))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.50, 12.5", "12.25, 12.25", "0, 0", "-3, −3", "100, 100", "0.005, 0.01"})
    void points_have_the_decimals_that_they_need(double value, String written) {
        assertThat(say(Decimal.points(value))).isEqualTo(written);
    }

    private static String say(Phrase phrase) {
        return Phrases.in(Language.ENGLISH, "org.triangulate.exercises.phrases").say(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "59499, 0:59",
        "59500, 1:00",
        "80000, 1:20",
        "3600000, 1:00:00",
        "7280000, 2:01:20",
        "-5, 0:00"
    })
    void a_time_is_shown_as_on_a_stopwatch(long millis, String shown) {
        assertThat(Took.shown(Duration.ofMillis(millis))).isEqualTo(shown);
    }
}
