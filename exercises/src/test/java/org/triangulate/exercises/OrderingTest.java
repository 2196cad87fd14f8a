package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.UnreadableAnswer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderingTest {
    private static final Ordering FOUR = new Ordering(List.of(
            new Entry("CIS", "It was 1991."),
            new Entry("Community", "It was 1996."),
            new Entry("Union State", "It was 1999."),
            new Entry("Customs Union", "It was 2010.")));

    /** Of the six pairs, 6, 5, 4 and so on stand in order: 2·6/6−1 = 1, 2·5/6−1 = 0.67, 2·4/6−1 = 0.33, then nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d   | right
            abcd      | right
            A, B, C, D | right
            a > b > c > d | right
            a-b-c-d   | right
            фисв      | right
            b a c d   | partly 0.67: “CIS” comes before “Community”. It was 1991. It was 1996.
            a c b d   | partly 0.67: “Community” comes before “Union State”. It was 1996. It was 1999.
            a b d c   | partly 0.67: “Union State” comes before “Customs Union”. It was 1999. It was 2010.
            b a d c   | partly 0.33: “CIS” comes before “Community”. It was 1991. It was 1996. / “Union State” comes before “Customs Union”. It was 1999. It was 2010.
            b c a d   | partly 0.33: “CIS” comes before “Union State”. It was 1991. It was 1999.
            a d b c   | partly 0.33: “Community” comes before “Customs Union”. It was 1996. It was 2010.
            b c d a   | wrong: “CIS” comes before “Customs Union”. It was 1991. It was 2010.
            c d a b   | wrong: “CIS” comes before “Customs Union”. It was 1991. It was 2010.
            d a b c   | wrong: “CIS” comes before “Customs Union”. It was 1991. It was 2010.
            d c b a   | wrong: “Union State” comes before “Customs Union”. It was 1999. It was 2010. / “Community” comes before “Union State”. It was 1996. It was 1999. / “CIS” comes before “Community”. It was 1991. It was 1996.
            a b c     | unreadable: all 4 letters are asked for, and these are 3
            a         | unreadable: all 4 letters are asked for, and these are 1
            a b c c   | unreadable: 'a b c c' does not name choices; type letters from a to d, such as d c b a
            a b c d e | unreadable: 'a b c d e' does not name choices; type letters from a to d, such as d c b a
            1 2 3 4   | unreadable: '1 2 3 4' does not name choices; type letters from a to d, such as d c b a
            ''        | unreadable: '' does not name choices; type letters from a to d, such as d c b a
            """)
    void the_score_is_the_rank_correlation_with_the_key(String typed, String outcome) {
        assertThat(Grading.outcome(FOUR, typed)).isEqualTo(outcome);
    }

    @Test
    void of_two_entries_the_wrong_order_is_worth_nothing() {
        var two = new Ordering(List.of(new Entry("1991", "First."), new Entry("1999", "Second.")));

        assertThat(Grading.outcome(two, "ab")).isEqualTo("right");
        assertThat(Grading.outcome(two, "ba")).isEqualTo("wrong: “1991” comes before “1999”. First. Second.");
    }

    @Test
    void a_grade_says_the_order_that_was_given_and_the_right_one() throws UnreadableAnswer {
        var grade = FOUR.form(Grading.NOTHING, new InOrder()).grade("badc");

        assertThat(grade.understood()).isEqualTo("Community → CIS → Customs Union → Union State");
        assertThat(grade.expected()).isEqualTo("CIS → Community → Union State → Customs Union");
    }

    @Test
    void the_entries_are_shuffled_and_graded_as_they_stand() throws UnreadableAnswer {
        var form = FOUR.form(Grading.NOTHING, new Random(3));
        var texts =
                form.groups().get(0).choices().stream().map(Form.Choice::text).toList();

        assertThat(texts)
                .containsExactlyInAnyOrder("CIS", "Community", "Union State", "Customs Union")
                .isNotEqualTo(List.of("CIS", "Community", "Union State", "Customs Union"));
        assertThat(form.grade("abcd").understood()).isEqualTo(String.join(" → ", texts));
    }

    @Test
    void it_is_answered_with_all_letters() {
        assertThat(FOUR.form(Grading.NOTHING, new InOrder()).howToAnswer())
                .isEqualTo("all letters in order, such as d c b a");
    }

    @Test
    void one_entry_has_no_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ordering(List.of(new Entry("1991", "First."))))
                .withMessageStartingWith("order");
    }
}
