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
class SingleChoiceTest {
    private static final SingleChoice CAPITAL = new SingleChoice(List.of(
            new Option("Vilnius", "That is Lithuania's.", false),
            new Option("Minsk", "It is.", true),
            new Option("Kyiv", "That is Ukraine's.", false),
            new Option("Nur-Sultan (Астана)", "That was Kazakhstan's.", false)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b                    | right
            B                    | right
            ' b '                | right
            b)                   | right
            b.                   | right
            > b                  | right
            (b)                  | unreadable: '(b)' does not name choices; type letters from a to d, such as b
            Minsk                | right
            minsk                | right
            MINSK!               | right
            a                    | wrong: That is Lithuania's.
            c                    | wrong: That is Ukraine's.
            d                    | wrong: That was Kazakhstan's.
            Kyiv                 | wrong: That is Ukraine's.
            nur sultan астана    | wrong: That was Kazakhstan's.
            и                    | right
            И                    | right
            і                    | right
            ф                    | wrong: That is Lithuania's.
            а                    | wrong: That is Lithuania's.
            А                    | wrong: That is Lithuania's.
            с                    | wrong: That is Ukraine's.
            С                    | wrong: That is Ukraine's.
            в                    | wrong: That was Kazakhstan's.
            a b                  | unreadable: one letter is asked for, and these are 2
            ab                   | unreadable: one letter is asked for, and these are 2
            a, b, c              | unreadable: one letter is asked for, and these are 3
            bb                   | unreadable: 'bb' does not name choices; type letters from a to d, such as b
            e                    | unreadable: 'e' does not name choices; type letters from a to d, such as b
            у                    | unreadable: 'у' does not name choices; type letters from a to d, such as b
            2                    | unreadable: '2' does not name choices; type letters from a to d, such as b
            b?                   | unreadable: 'b?' does not name choices; type letters from a to d, such as b
            Mins                 | unreadable: 'Mins' does not name choices; type letters from a to d, such as b
            🙂                   | unreadable: '🙂' does not name choices; type letters from a to d, such as b
            ''                   | unreadable: '' does not name choices; type letters from a to d, such as b
            '  '                 | unreadable: '' does not name choices; type letters from a to d, such as b
            ...                  | unreadable: '...' does not name choices; type letters from a to d, such as b
            """)
    void an_answer_is_one_letter_or_the_text_itself(String typed, String outcome) {
        assertThat(Grading.outcome(CAPITAL, typed)).isEqualTo(outcome);
    }

    @Test
    void a_grade_says_what_was_chosen_and_what_the_key_is() throws UnreadableAnswer {
        var grade = CAPITAL.form(Grading.NOTHING, new InOrder()).grade("c");

        assertThat(grade.understood()).isEqualTo("Kyiv");
        assertThat(grade.expected()).isEqualTo("Minsk");
    }

    @Test
    void the_choices_are_one_group_with_letters_from_a() {
        var form = CAPITAL.form(Grading.NOTHING, new InOrder());

        assertThat(form.groups()).hasSize(1);
        assertThat(form.groups().get(0).choices())
                .containsExactly(
                        new Form.Choice("a", "Vilnius"),
                        new Form.Choice("b", "Minsk"),
                        new Form.Choice("c", "Kyiv"),
                        new Form.Choice("d", "Nur-Sultan (Астана)"));
        assertThat(form.howToAnswer()).isEqualTo("one letter");
    }

    @Test
    void a_letter_means_the_choice_that_stands_there_in_this_meeting() throws UnreadableAnswer {
        for (int seed = 0; seed < 20; seed++) {
            var form = CAPITAL.form(Grading.NOTHING, new Random(seed));
            for (var choice : form.groups().get(0).choices()) {
                assertThat(form.grade(choice.label()).understood()).isEqualTo(choice.text());
            }
        }
    }

    @Test
    void one_key_is_needed_and_no_more_and_something_to_choose_it_from() {
        var key = new Option("Minsk", "It is.", true);
        var distractor = new Option("Kyiv", "It is not.", false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleChoice(List.of(distractor, distractor)))
                .withMessageStartingWith("options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleChoice(List.of(key)))
                .withMessageStartingWith("options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleChoice(List.of(key, key)))
                .withMessageStartingWith("options");
    }
}
