package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.UnreadableAnswer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingTest {
    private static final Matching CAPITALS = new Matching(
            List.of(
                    new Matching.Pair("Belarus", "Minsk", "Since 1919."),
                    new Matching.Pair("Russia", "Moscow", "Since 1918."),
                    new Matching.Pair("Ukraine", "Kyiv", "Since 1934.")),
            List.of(new Entry("Vilnius", "It is Lithuania's.")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1a 2b 3c        | right
            1A 2B 3C        | right
            1a,2b,3c        | right
            1a2b3c          | right
            1-a 2-b 3-c     | right
            1: a, 2: b, 3: c | right
            1) a 2) b 3) c  | right
            1 = a; 2 = b; 3 = c | right
            1 → a 2 → b 3 → c | right
            3c 1a 2b        | right
            01a 02b 03c     | right
            1ф 2и 3с        | right
            1ф2и3с          | right
            1 ф, 2 и, 3 с   | right
            a b c           | right
            a, b, c         | right
            a;b;c           | right
            abc             | right
            A B C           | right
            ф и с           | right
            фис             | right
            1a 2c 3b        | partly 0.33: “Russia” goes with “Moscow”. Since 1918. / “Ukraine” goes with “Kyiv”. Since 1934.
            a c b           | partly 0.33: “Russia” goes with “Moscow”. Since 1918. / “Ukraine” goes with “Kyiv”. Since 1934.
            1a 2b 3d        | partly 0.67: “Ukraine” goes with “Kyiv”. Since 1934. “Vilnius”: It is Lithuania's.
            1a 2a 3a        | partly 0.33: “Russia” goes with “Moscow”. Since 1918. / “Ukraine” goes with “Kyiv”. Since 1934.
            1b 2c 3a        | wrong: “Belarus” goes with “Minsk”. Since 1919. / “Russia” goes with “Moscow”. Since 1918. / “Ukraine” goes with “Kyiv”. Since 1934.
            1a 2b           | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1a 3c           | unreadable: every number needs a letter; type, say, 1c 2b 3a
            a b             | unreadable: every number needs a letter; type, say, 1c 2b 3a
            a               | unreadable: every number needs a letter; type, say, 1c 2b 3a
            a b c d         | unreadable: every number needs a letter; type, say, 1c 2b 3a
            ab c a          | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1a 2b 3         | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1 2 3           | unreadable: every number needs a letter; type, say, 1c 2b 3a
            a1 b2 c3        | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1a 2b 3c 4      | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1ab 2c 3a       | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1фи 2с 3ф       | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1a 2b 3c please | unreadable: every number needs a letter; type, say, 1c 2b 3a
            ''              | unreadable: every number needs a letter; type, say, 1c 2b 3a
            1a 1b 2b 3c     | unreadable: the number 1 stands there twice; type, say, 1c 2b 3a
            1a 2b 3c 4d     | unreadable: there is no number 4; type, say, 1c 2b 3a
            0a 1a 2b 3c     | unreadable: there is no number 0; type, say, 1c 2b 3a
            99999999999a    | unreadable: there is no number 99999999999; type, say, 1c 2b 3a
            1a 2b 3e        | unreadable: 'e' does not name choices; type letters from a to d, such as 1c 2b 3a
            a b ?           | unreadable: '?' does not name choices; type letters from a to d, such as 1c 2b 3a
            """)
    void every_number_gets_a_letter_and_every_right_pair_earns_its_share(String typed, String outcome) {
        assertThat(Grading.outcome(CAPITALS, typed)).isEqualTo(outcome);
    }

    @Test
    void a_grade_says_the_pairs_that_were_given_and_the_right_ones() throws UnreadableAnswer {
        var grade = CAPITALS.form(Grading.NOTHING, new InOrder()).grade("1d 2b 3c");

        assertThat(grade.understood()).isEqualTo("Belarus – Vilnius; Russia – Moscow; Ukraine – Kyiv");
        assertThat(grade.expected()).isEqualTo("Belarus – Minsk; Russia – Moscow; Ukraine – Kyiv");
    }

    @Test
    void two_columns_are_laid_out_numbers_on_the_left_and_letters_on_the_right() {
        var form = CAPITALS.form(Grading.NOTHING, new InOrder());

        assertThat(form.groups())
                .containsExactly(
                        new Form.Group(List.of(
                                new Form.Choice("1", "Belarus"),
                                new Form.Choice("2", "Russia"),
                                new Form.Choice("3", "Ukraine"))),
                        new Form.Group(List.of(
                                new Form.Choice("a", "Minsk"),
                                new Form.Choice("b", "Moscow"),
                                new Form.Choice("c", "Kyiv"),
                                new Form.Choice("d", "Vilnius"))));
        assertThat(form.howToAnswer()).isEqualTo("a letter for each number, such as 1c 2b 3a");
    }

    @Test
    void a_right_side_that_belongs_to_two_left_ones_is_shown_once() {
        var unions = new Matching(
                List.of(
                        new Matching.Pair("Belarus", "member", "It is."),
                        new Matching.Pair("Armenia", "member", "It is."),
                        new Matching.Pair("Latvia", "no member", "It is not.")),
                List.of());

        assertThat(unions.form(Grading.NOTHING, new InOrder()).groups().get(1).choices())
                .containsExactly(new Form.Choice("a", "member"), new Form.Choice("b", "no member"));
        assertThat(Grading.outcome(unions, "1a 2a 3b")).isEqualTo("right");
        assertThat(Grading.outcome(unions, "aab")).isEqualTo("right");
    }

    @Test
    void one_pair_leaves_nothing_to_match() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matching(List.of(new Matching.Pair("a", "b", "c")), List.of()))
                .withMessageStartingWith("pairs");
    }
}
