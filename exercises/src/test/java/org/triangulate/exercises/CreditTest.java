package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.Wording;

/** What hints and attempts cost, and what an author has to say of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditTest {
    private static final Credit CREDIT = new Credit(
            List.of(new Hint("Look east.", 10), new Hint("It is large.", 30)), 3, 25, false, Feedback.EACH_ATTEMPT);

    @TempDir
    private Path folder;

    private SmallCourse course(String keys) {
        return SmallCourse.of(folder, """
                id: sample
                kind: short-text
                unit: energy
                level: understand
                stem: What is it?
                accept: [gas]
                %s
                why: The thesis says so.
                cite: {source: thesis, at: "5"}
                """.formatted(keys.replace("/", "\n")));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 0.9", "2, 1, 0.6", "0, 2, 0.75", "0, 3, 0.5", "1, 2, 0.65", "2, 3, 0.1", "2, 4, 0"})
    void an_attempt_can_earn_what_the_hints_and_the_attempts_before_it_have_left(int hints, int attempt, double share) {
        assertThat(CREDIT.share(hints, attempt)).isCloseTo(share, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 | 1 | -
            1 | 1 | the hint costs 10 %
            2 | 1 | the hints cost 40 %
            0 | 2 | attempt 2 costs 25 %
            2 | 3 | the hints cost 40 %, attempt 3 costs 50 %
            """)
    void what_is_taken_off_is_said(int hints, int attempt, String reason) {
        assertThat(CREDIT.reason(hints, attempt).map(Wording.ENGLISH::say)).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void it_is_read_from_an_item_and_is_plain_where_nothing_is_said() {
        var keys = "hints: [{text: Look east., cost: 10 %}, {text: It is large., cost: 30%}]/attempts: 3/penalty: 25 %";

        assertThat(course(keys).bank().items().get(0).credit()).isEqualTo(CREDIT);
        assertThat(course("").bank().items().get(0).credit()).isEqualTo(Credit.PLAIN);
        assertThat(course("confidence: true/feedback: end-of-session")
                        .bank()
                        .items()
                        .get(0)
                        .credit())
                .isEqualTo(new Credit(List.of(), 1, 0, true, Feedback.END_OF_SESSION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attempts: 2                       | 7:11: error TR211: what another attempt costs is not said; write, say, 'penalty: 25 %'
            penalty: 20 %                     | 7:10: error TR211: there is no second attempt to cost anything; write, say, 'attempts: 2', or delete 'penalty'
            attempts: 2/penalty: a lot        | 8:10: error TR209: 'penalty' is 'a lot'; write a share of the points from 0 to 100 %, such as 20 %
            attempts: 2/penalty: 101 %        | 8:10: error TR209: 'penalty' is '101 %'; write a share of the points from 0 to 100 %, such as 20 %
            attempts: 0                       | 7:11: error TR209: 'attempts' is '0'; write a whole number, 1 or more
            attempts: 2/penalty: 5 %/confidence: true | 9:13: error TR211: it does not go with a second attempt; delete 'attempts' or this
            attempts: 2/penalty: 5 %/feedback: end-of-session | 9:11: error TR211: it does not go with a second attempt; delete 'attempts' or this
            feedback: never                   | 7:11: error TR209: 'never' is no feedback; write one of each-attempt, last-attempt, end-of-session
            hints: [{text: Look east., cost: 90 %}, {text: It is large., cost: 90 %}] | 7:8: error TR211: the hints cost 180 % together, which is more than there is to earn; let all of them together cost 100 % or less
            hints: [{text: Look east.}]       | 7:9: error TR201: 'cost' is missing; add a line 'cost: …'
            hints: [{text: Look east., cost: 10}] | 7:34: error TR209: 'cost' is '10'; write a share of the points from 0 to 100 %, such as 20 %
            """)
    void an_author_is_told_what_does_not_fit_and_where(String keys, String problem) {
        assertThat(course(keys).problems()).contains("exercises/items.yaml:" + problem);
    }

    @Test
    void hints_may_cost_all_that_there_is_to_earn() {
        assertThat(course("hints: [{text: Look east., cost: 60 %}, {text: It is large., cost: 40 %}]")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_text_that_a_person_marks_has_no_attempts() {
        var essay = SmallCourse.of(folder, """
                id: sample
                kind: essay
                unit: energy
                level: evaluate
                stem: Judge it.
                criteria:
                  - id: one
                    title: One
                    levels:
                      - {name: good, points: 1, means: It is good.}
                      - {name: none, means: It is not.}
                attempts: 2
                penalty: 10 %
                why: The thesis says so.
                cite: {source: thesis, at: "5"}
                """);

        assertThat(essay.problems())
                .containsExactly("exercises/items.yaml:12:11: error TR211: a text that a person marks has none; delete "
                        + "'attempts'");
    }

    @Test
    void the_published_scale_of_confidence_pays_honesty() {
        assertThat(List.of(Confidence.values()))
                .extracting(level -> level.points(1), level -> level.points(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1.0, 0.0),
                        org.assertj.core.groups.Tuple.tuple(2.0, -2.0),
                        org.assertj.core.groups.Tuple.tuple(3.0, -6.0));
        assertThat(best(0.6)).isEqualTo(Confidence.LOW);
        assertThat(best(0.7)).isEqualTo(Confidence.MIDDLE);
        assertThat(best(0.85)).isEqualTo(Confidence.HIGH);
    }

    /** What pays most for an answer that is right with some chance: the points are linear in it. */
    private static Confidence best(double chance) {
        return List.of(Confidence.values()).stream()
                .max((a, b) -> Double.compare(a.points(chance), b.points(chance)))
                .orElseThrow();
    }
}
