package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.UnreadableAnswer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MultipleChoiceTest {
    private static final MultipleChoice MEMBERS = new MultipleChoice(List.of(
            new Option("Belarus", "It is a member.", true),
            new Option("Latvia", "It is in the EU.", false),
            new Option("Armenia", "It joined.", true),
            new Option("Georgia", "It stayed out.", false)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a c        | right
            c a        | right
            ac         | right
            A, C       | right
            a; c.      | right
            фс         | right
            а с        | right
            a          | partly 0.50: Missing “Armenia”: It joined.
            c          | partly 0.50: Missing “Belarus”: It is a member.
            a c b      | partly 0.50: Not “Latvia”: It is in the EU. / A wrong one takes back what a right one earns.
            a c d      | partly 0.50: Not “Georgia”: It stayed out. / A wrong one takes back what a right one earns.
            a b        | wrong: Not “Latvia”: It is in the EU. / Missing “Armenia”: It joined. / A wrong one takes back what a right one earns.
            a b c d    | wrong: Not “Latvia”: It is in the EU. / Not “Georgia”: It stayed out. / A wrong one takes back what a right one earns.
            a b d      | wrong: Not “Latvia”: It is in the EU. / Not “Georgia”: It stayed out. / Missing “Armenia”: It joined. / A wrong one takes back what a right one earns.
            b          | wrong: Not “Latvia”: It is in the EU. / Missing “Belarus”: It is a member. / Missing “Armenia”: It joined.
            d b        | wrong: Not “Georgia”: It stayed out. / Not “Latvia”: It is in the EU. / Missing “Belarus”: It is a member. / Missing “Armenia”: It joined.
            ''         | unreadable: '' does not name choices; type letters from a to d, such as a c
            e          | unreadable: 'e' does not name choices; type letters from a to d, such as a c
            a e        | unreadable: 'a e' does not name choices; type letters from a to d, such as a c
            a a        | unreadable: 'a a' does not name choices; type letters from a to d, such as a c
            a and c    | unreadable: 'a and c' does not name choices; type letters from a to d, such as a c
            1 3        | unreadable: '1 3' does not name choices; type letters from a to d, such as a c
            none       | unreadable: 'none' does not name choices; type letters from a to d, such as a c
            """)
    void a_key_earns_its_share_and_a_false_pick_takes_one_back(String typed, String outcome) {
        assertThat(Grading.outcome(MEMBERS, typed)).isEqualTo(outcome);
    }

    /** Naming everything: keys, distractors, and the score. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 3, 0", "2, 1, 0.5", "3, 1, 0.67", "3, 2, 0.33", "3, 3, 0", "4, 3, 0.25"})
    void naming_everything_pays_only_as_far_as_keys_outnumber_distractors(int keys, int distractors, double score)
            throws UnreadableAnswer {
        var options = new ArrayList<Option>();
        for (int i = 0; i < keys + distractors; i++) {
            options.add(new Option("option " + i, "Because.", i < keys));
        }
        var form = new MultipleChoice(options).form(Grading.NOTHING, new InOrder());

        assertThat(form.grade("abcdefgh".substring(0, keys + distractors)).score())
                .isCloseTo(score, offset(0.005));
    }

    @Test
    void a_grade_says_what_was_named_in_the_order_of_the_answer_and_what_the_keys_are() throws UnreadableAnswer {
        var form = MEMBERS.form(Grading.NOTHING, new InOrder());
        var grade = form.grade("d a");

        assertThat(grade.understood()).isEqualTo("Georgia; Belarus");
        assertThat(grade.expected()).isEqualTo("Belarus; Armenia");
        assertThat(form.howToAnswer()).isEqualTo("every letter that fits, such as a c");
    }

    @Test
    void a_key_is_needed_and_something_to_choose_it_from() {
        var key = new Option("Belarus", "It is.", true);
        var distractor = new Option("Latvia", "No.", false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultipleChoice(List.of(distractor, distractor)))
                .withMessageStartingWith("options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultipleChoice(List.of(key)))
                .withMessageStartingWith("options");
    }
}
