package org.triangulate.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.text.Wording;

/** What is said of a grade that is another in a later version. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeTest {
    private static Arguments row(
            String named, UnaryOperator<SampleGrade> before, UnaryOperator<SampleGrade> after, String... reasons) {
        return Arguments.of(
                named, before.apply(SampleGrade.graded()), after.apply(SampleGrade.graded()), Arrays.asList(reasons));
    }

    private static Stream<Arguments> submissions() {
        return Stream.of(
                row("came", SampleGrade::missing, one -> one, "a submission came in"),
                row("gone", one -> one, SampleGrade::missing, "the submission is not there any more"),
                row(
                        "another",
                        one -> one,
                        one -> one.receipt("9").typed("Germany").points("0.00"),
                        "another submission counts",
                        "question 1 (end): 1.00 → 0.00, because another answer counts"),
                row("renamed", one -> one, one -> one.file("b.submission"), "its file has another name"),
                row("refused", one -> one, SampleGrade::refused, "a person decided not to take the work"),
                row(
                        "missing and refused",
                        SampleGrade::missing,
                        one -> one.missing().refused(),
                        "a person decided not to take the work"),
                row("taken", SampleGrade::refused, one -> one, "the decision not to take the work was withdrawn"),
                row("late", one -> one, one -> one.deduction(10), "taken off for being late: 0 % before, 10 % now"));
    }

    private static Stream<Arguments> standings() {
        return Stream.of(
                row(
                        "accepted",
                        one -> one.noticed(Sort.CLOCK).held(),
                        one -> one.noticed(Sort.CLOCK),
                        "a person decided that the work counts"),
                row(
                        "withdrawn",
                        one -> one.noticed(Sort.CLOCK),
                        one -> one.noticed(Sort.CLOCK).held(),
                        "a decision was withdrawn, and the work waits again"),
                row(
                        "noticed",
                        one -> one,
                        one -> one.noticed(Sort.UNFINISHED).held(),
                        "found since: a.submission was not handed in by the student"),
                row(
                        "cleared",
                        one -> one.noticed(Sort.UNCONFIRMED).held(),
                        one -> one,
                        "not found any more: in a.submission the statement is not confirmed"),
                row(
                        "other words",
                        one -> one.noticed(Sort.SECOND, "b"),
                        one -> one.noticed(Sort.SECOND, "c"),
                        "what is found is told in other words"),
                row(
                        "marked",
                        SampleGrade::unmarked,
                        one -> one.key("").typed("A text."),
                        "no text waits for its marks any more",
                        "question 1 (end): 0.00 → 1.00, because it is marked now"),
                row(
                        "unmarked",
                        one -> one.key("").typed("A text."),
                        SampleGrade::unmarked,
                        "a text waits for its marks",
                        "question 1 (end): 1.00 → 0.00, because it waits for its marks"),
                row(
                        "question held",
                        one -> one,
                        one -> one.heldQuestion(),
                        "question 1 (end): 1.00 → 0.00, because its points wait for a decision"),
                row(
                        "question released",
                        SampleGrade::heldQuestion,
                        one -> one,
                        "question 1 (end): 0.00 → 1.00, because nothing holds its points back any more"),
                row(
                        "question decided",
                        SampleGrade::heldQuestion,
                        one -> one.key("").decided("0.50"),
                        "question 1 (end): 0.00 → 0.50, because a person decided so"),
                row(
                        "decision withdrawn",
                        one -> one.decided("0.50"),
                        one -> one,
                        "question 1 (end): 0.50 → 1.00, because a decision about it was withdrawn"));
    }

    private static Stream<Arguments> questions() {
        return Stream.of(
                row(
                        "key",
                        one -> one,
                        one -> one.key("Germany").score(0).points("0.00"),
                        "question 1 (end): 1.00 → 0.00, because the key was “Poland” and is “Germany” now"),
                row(
                        "key only",
                        one -> one,
                        one -> one.key("Poland or Germany"),
                        "question 1 (end): 1.00 as before, but the key was “Poland” and is “Poland or Germany” now"),
                row(
                        "course",
                        one -> one,
                        one -> one.score(0.5).points("0.50"),
                        "question 1 (end): 1.00 → 0.50, because the course now grades “Poland” otherwise"),
                row(
                        "explanation",
                        one -> one,
                        one -> one.remarks("So it is."),
                        "question 1 (end): 1.00 as before, but what is said of the answer differs"),
                row(
                        "revision",
                        one -> one,
                        one -> one.revision(2),
                        "question 1 (end): 1.00 as before, but its item was revision 1 and is revision 2 now"),
                row(
                        "weight and key",
                        one -> one,
                        one -> one.possible("2.00").key("Germany").score(0).points("0.00"),
                        "question 1 (end): 1.00 → 0.00, because it could earn 1.00 and can earn 2.00 now,"
                                + " and the key was “Poland” and is “Germany” now"),
                row(
                        "weight of an open question",
                        SampleGrade::heldQuestion,
                        one -> one.heldQuestion().possible("2.00"),
                        "question 1 (end): 0.00 as before, but it could earn 1.00 and can earn 2.00 now"),
                row(
                        "marks",
                        one -> one.key("").marks(2),
                        one -> one.key("").marks(3).score(0.5).points("0.50"),
                        "question 1 (end): 1.00 → 0.50, because it was marked otherwise"),
                row(
                        "marks of the same worth",
                        one -> one.key("").marks(2),
                        one -> one.key("").marks(3),
                        "question 1 (end): 1.00 as before, but it was marked otherwise"),
                row(
                        "confidence",
                        one -> one.confidence(2),
                        one -> one.confidence(2).points("0.67"),
                        "question 1 (end): 1.00 → 0.67, because how sure the student was counts otherwise"));
    }

    private static Stream<Arguments> totals() {
        return Stream.of(
                row(
                        "boundaries",
                        one -> one.grade("C"),
                        one -> one.grade("B"),
                        "the boundaries of the grades are others"),
                row(
                        "no boundaries any more",
                        one -> one.grade("C"),
                        one -> one,
                        "the boundaries of the grades are others"),
                row(
                        "possible",
                        one -> one,
                        one -> one.possibleInAll("5"),
                        "3 points could be earned in all, and 5 can be now"),
                row("nothing else", one -> one, one -> one.total("0.90"), "the total is reckoned otherwise"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"submissions", "standings", "questions", "totals"})
    void the_reasons_are_told(String named, SampleGrade before, SampleGrade after, List<String> reasons) {
        var change = Change.between(before.student(), after.student());

        assertThat(change.reasons().stream().map(Wording.ENGLISH::say)).containsExactlyElementsOf(reasons);
    }

    @Test
    void no_change_is_without_a_reason_that_every_language_can_say() {
        var random = new Random(20);
        for (int round = 0; round < 5_000; round++) {
            var before = SampleGrade.drawn(random).student();
            var after = SampleGrade.drawn(random).student();
            var reasons = Change.between(before, after).reasons();

            assertThat(reasons).as("%s%n%s", before, after).isNotEmpty();
            for (var language : Language.values()) {
                assertThat(reasons.stream().map(Wording.in(language)::say))
                        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("“”", "«»", "{"));
            }
        }
    }
}
