package org.triangulate.exercises.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the file of an assignment, where that is, and what to write. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedAssignmentTest {
    @Test
    void nothing_is_wrong_with_it_before_it_is_spoilt() {
        assertThat(SmallClass.read(SmallClass.SOUND).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: energy-and-trade  | id: Energy            | 1:5: error TR206: 'Energy' is no id; use small letters, digits and single hyphens
            title: Energy and trade | titel: Energy       | 2:1: error TR202: there is no key 'titel' here; did you mean 'title'?
            08:00+01:00           | 08:00                 | 5:8: error TR208: '2026-11-02T08:00' does not say how far its clock is from UTC; write, say, 2026-11-02T08:00+01:00 where that is one hour ahead, or 2026-11-02T08:00Z for UTC
            2026-11-02T08:00+01:00 | 2 November           | 5:8: error TR208: '2 November' is no day and time; write it as 2026-11-02T08:00+01:00
            2026-11-02T08:00+01:00 | 2026-11-02           | 5:8: error TR208: '2026-11-02' is no day and time; write it as 2026-11-02T08:00+01:00
            2026-11-02T08:00+01:00 | 2026-02-30T08:00Z    | 5:8: error TR208: there is no day or time '2026-02-30T08:00Z'; write it as 2026-11-02T08:00+01:00
            2026-11-02T08:00+01:00 | 2026-11-02T08:00+25:00 | 5:8: error TR208: there is no day or time '2026-11-02T08:00+25:00'; write it as 2026-11-02T08:00+01:00
            2026-11-02T08:00+01:00 | 2026-11-16T22:59Z    | 6:9: error TR211: it closes before it opens; write a time that is after 'opens'
            minutes: 60           | minutes: 0            | 7:10: error TR209: 'minutes' is '0'; write a whole number, 1 or more
            attempts: 2           | attempts: none        | 8:11: error TR209: 'attempts' is 'none'; write a whole number, 1 or more
            variants: each        | variants: all         | 9:11: error TR209: 'all' is no variants; write one of each, same
            order: listed         | order: random         | 10:8: error TR209: 'random' is no order; write one of listed, shuffled
            until: 2026-11-18T    | until: 2026-11-16T    | 11:15: error TR211: late work would be taken until before the assignment closes; write a time that is after 'closes'
            closes: 2026-11-16T23:59+01:00 | confidence: true | 11:7: error TR211: nothing is late where nothing closes; write 'closes' too
            cost: 10 %            | cost: 101 %           | 11:45: error TR209: 'cost' is '101 %'; write a share of the points from 0 to 100 %, such as 20 %
            , cost: 10 %          | ``                    | 11:7: error TR201: 'cost' is missing; add a line 'cost: …'
            feedback: full        | feedback: all         | 12:11: error TR209: 'all' is no feedback; write one of score, answers, full
            from: 75 %            | from: 90 %            | 13:13: error TR211: 'B' takes no less than 'A' before it; write the best grade first, and lower shares after it
            grade: B              | grade: A              | 13:13: error TR211: the grade 'A' stands there twice; keep one of them
            from: 75 %            | from: most            | 13:55: error TR209: 'from' is 'most'; write a share of the points from 0 to 100 %, such as 20 %
            item: e1              | item: e9              | 15:12: error TR204: no item has the id 'e9'; did you mean 'e1'?
            item: e1              | item: gen-year-1      | 15:12: error TR204: no item has the id 'gen-year-1'
            item: e1              | item: belarus         | 15:12: error TR204: 'belarus' is a state; name an item
            points: 2             | points: -2            | 15:24: error TR209: 'points' is '-2'; write a number such as 2 or 1.5, or 0 where the question is not to count
            points: 2             | points: 1.125         | 15:24: error TR209: 'points' is '1.125'; write a number such as 2 or 1.5, or 0 where the question is not to count
            item: e1, points: 2   | item: e1, draw: 2     | 15:22: error TR211: a question is one item, or is drawn; write 'item: ID', or 'draw: 3' with 'from', and not both
            item: e1, points: 2   | points: 2             | 15:5: error TR211: a question is one item, or is drawn; write 'item: ID', or 'draw: 3' with 'from', and not both
            item: e1, points: 2   | item: e1, from: {unit: energy} | 15:22: error TR211: nothing is drawn here; delete 'from', or write 'draw' instead of 'item'
            item: opinion         | item: e1              | 18:11: error TR211: 'e1' is question 1 already; ask something else, or take one of them out
            draw: 3               | draw: 0               | 16:12: error TR209: 'draw' is '0'; write a whole number, 1 or more
            draw: 3               | draw: 7               | 16:12: error TR211: 'draw' is 7, and the items that fit 'from' are 6, of which other questions may leave only 5; draw fewer, or let 'from' fit more
            draw: 2               | draw: 9               | 17:12: error TR211: 'draw' is 9, and the items that fit 'from' are 4; draw fewer, or let 'from' fit more
            from: {unit: trade, level: apply, about: belarus} | from: {unit: energy, level: apply} | 17:12: error TR211: 'draw' is 2, and the items that fit 'from' are 3, of which other questions may leave only 0; draw fewer, or let 'from' fit more
            from: {unit: energy}  | from: {unit: enegry}  | 16:28: error TR204: no unit has the id 'enegry'; did you mean 'energy'?
            from: {unit: energy}  | from: {objective: rekon} | 16:33: error TR204: no objective has the id 'rekon'; did you mean 'reckon'?
            about: belarus        | about: belarsu        | 17:56: error TR204: no state or organization or person or treaty or provision or indicator or reading or event or debate or position or disagreement or framework or term has the id 'belarsu'; did you mean 'belarus'?
            from: {unit: energy}  | from: {kind: numerik} | 16:28: error TR209: there is no kind 'numerik'; did you mean 'numeric'?
            from: {unit: energy}  | from: {level: easy}   | 16:29: error TR209: 'easy' is no level; write one of remember, understand, apply, analyse, evaluate
            from: {unit: energy}  | from: {}              | 16:21: error TR201: nothing is said by which to draw; write at least one of unit, level, about, objective, kind, graded-only
            from: {unit: energy}  | from: [{unit: energy}, {unit: trade}] | 16:21: error TR203: there is more than one 'from'; write one mapping, or several draws
            student: s-020        | student: S-017        | 22:15: error TR211: 'S-017' has an exception already; write one entry for each student
            , minutes: 90         | ``                    | 21:15: error TR211: nothing is otherwise for 's-017'; write what is
            minutes: 60           | confidence: false     | 21:31: error TR211: the assignment has no time limit; write 'minutes' for all, or delete this
            closes: 2026-11-20T   | closes: 2025-11-20T   | 22:30: error TR211: it closes before it opens; write a time that is after 'opens'
            closes: 2026-11-20T23:59+01:00 | closes: 2026-11-02T08:00+01:00 | 22:30: error TR211: it closes before it opens; write a time that is after 'opens'
            closes: 2026-11-20T23:59+01:00 | closes: 2026-11-02T07:00Z | 22:30: error TR211: it closes before it opens; write a time that is after 'opens'
            feedback: full        | bank: ../exercises    | 12:7: error TR105: '../exercises' is no name of a folder beside this file; put the folder there, and write its name alone, such as instructor-bank
            feedback: full        | bank: /etc            | 12:7: error TR105: '/etc' is no name of a folder beside this file; put the folder there, and write its name alone, such as instructor-bank
            feedback: full        | bank: ..              | 12:7: error TR105: '..' is no name of a folder beside this file; put the folder there, and write its name alone, such as instructor-bank
            """)
    void a_mistake_is_told_at_its_place_with_what_to_write(String words, String others, String problem) {
        var read = SmallClass.read(SmallClass.replaced(words, others));

        assertThat(read.problems()).contains("quiz.yaml:" + problem);
    }

    @Test
    void of_two_draws_from_the_same_the_second_has_what_the_first_leaves_whatever_that_is() {
        var enough = SmallClass.replaced("{unit: trade, level: apply, about: belarus}", "{unit: energy, level: apply}")
                .replace("draw: 3", "draw: 1");

        assertThat(SmallClass.read(enough).problems()).isEmpty();
        assertThat(SmallClass.read(enough.replace("draw: 1", "draw: 2")).problems())
                .containsExactly("quiz.yaml:17:12: error TR211: 'draw' is 2, and the items that fit 'from' are 3, of "
                        + "which other questions may leave only 1; draw fewer, or let 'from' fit more");
    }

    @Test
    void an_assignment_asks_something() {
        assertThat(SmallClass.read("{id: a, title: A}").problems())
                .containsExactly("quiz.yaml:1:1: error TR201: 'questions' is missing; add a line 'questions: …'");
        assertThat(SmallClass.read("{id: a, title: A, questions: []}").problems())
                .containsExactly("quiz.yaml:1:30: error TR201: 'questions' is empty; write at least one entry");
    }
}
