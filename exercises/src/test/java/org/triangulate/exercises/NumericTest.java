package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Citation;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumericTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44               | right
            44%              | right
            44 %             | right
            ' 44 '           | right
            44 percent       | right
            44 Percent       | right
            44 per cent      | right
            44 pct           | right
            44.0             | right
            44,0             | right
            44.4             | right
            43.5             | right
            44,5 %           | right
            044              | right
            ~44              | right
            about 44 %       | right
            44 to 44         | right
            43.8-44.2        | right
            43.4             | wrong
            44.6             | wrong
            45               | wrong
            -44              | wrong
            4                | wrong
            440              | wrong
            44,000           | wrong: The digits are right, the size is not: that reads as 44,000 %.
            44k              | wrong: The digits are right, the size is not: that reads as 44 thousand %.
            40-50            | wrong
            0.44             | wrong: That reads as a share of one; the answer is asked for in percent.
            0,44             | wrong: That reads as a share of one; the answer is asked for in percent.
            abc              | unreadable: 'abc' is no number; type a number, in percent
            ''               | unreadable: '' is no number; type a number, in percent
            '   '            | unreadable: '' is no number; type a number, in percent
            %                | unreadable: '%' is no number; type a number, in percent
            forty-four       | right
            44/100           | right
            four 44          | unreadable: 'four 44' is no number; type a number, in percent
            44% 45%          | unreadable: '44% 45%' is no number; type a number, in percent
            44 44            | unreadable: '44 44' is no number; type a number, in percent
            50-40            | unreadable: '50-40' is no number; type a number, in percent
            44/45            | unreadable: '44/45' is no number; type a number, in percent
            44 or 45         | unreadable: '44 or 45' is more than one number; type a number, in percent
            1e2              | unreadable: '1e2' is no number; type a number, in percent
            ٤٤               | unreadable: '٤٤' is no number; type a number, in percent
            🙂               | unreadable: '🙂' is no number; type a number, in percent
            44 USD           | unreadable: the answer is in percent, not in 'USD'
            $44              | unreadable: the answer is in percent, not in 'USD'
            44 %%            | unreadable: the answer is in percent, not in '%%'
            44 of a hundred  | unreadable: '44 of a hundred' is no number; type a number, in percent
            44 a hundred     | unreadable: '44 a hundred' is no number; type a number, in percent
            44 of exports    | unreadable: the answer is in percent, not in 'of exports'
            """)
    void an_exact_figure_is_accepted_within_its_last_digit(String typed, String outcome) {
        assertThat(outcome("44 %", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80.6   | right
            80,6 % | right
            80.55  | right
            80.64  | right
            80.5   | wrong
            80.7   | wrong
            81     | wrong
            80     | wrong
            """)
    void a_figure_with_a_decimal_is_accepted_within_that_decimal(String typed, String outcome) {
        assertThat(outcome("80.6 %", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over 40       | right
            over 40 %     | right
            > 40          | right
            >40%          | right
            more than 40  | right
            More Than 40  | right
            40            | right: The answer is “over 40 %”.
            41            | right: The answer is “over 40 %”.
            44            | right: The answer is “over 40 %”.
            at least 40   | right: The answer is “over 40 %”.
            slightly over 40 | right: The answer is “over 40 %”.
            about 42      | right: The answer is “over 40 %”.
            40-44         | right: The answer is “over 40 %”.
            39            | wrong
            39.9          | wrong
            45            | wrong
            over 45       | wrong
            over 50 %     | wrong
            40-50         | wrong
            35 to 44      | wrong
            0.4           | wrong: That reads as a share of one; the answer is asked for in percent.
            0.42          | wrong: That reads as a share of one; the answer is asked for in percent.
            under 40      | wrong: The answer is “over 40 %”, which points the other way.
            < 42          | wrong: The answer is “over 40 %”, which points the other way.
            less than 42  | wrong: The answer is “over 40 %”, which points the other way.
            up to 44      | wrong: The answer is “over 40 %”, which points the other way.
            almost 44     | wrong: The answer is “over 40 %”, which points the other way.
            """)
    void over_leaves_room_above_and_none_below(String typed, String outcome) {
        assertThat(outcome("over 40 %", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almost 100      | right
            nearly 100 %    | right
            100             | right: The answer is “almost 100 %”.
            97              | right: The answer is “almost 100 %”.
            95              | right: The answer is “almost 100 %”.
            ~97             | right: The answer is “almost 100 %”.
            under 100       | right: The answer is “almost 100 %”.
            94.9            | wrong
            101             | wrong
            100.1           | wrong
            1               | wrong: That reads as a share of one; the answer is asked for in percent.
            over 100        | wrong: The answer is “almost 100 %”, which points the other way.
            at least 97     | wrong: The answer is “almost 100 %”, which points the other way.
            """)
    void almost_leaves_room_below_and_none_above(String typed, String outcome) {
        assertThat(outcome("almost 100 %", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 85         | right
            around 85 %      | right
            approximately 85 | right
            ~85              | right
            85               | right: The answer is “about 85 %”.
            83               | right: The answer is “about 85 %”.
            80.75            | right: The answer is “about 85 %”.
            89.25            | right: The answer is “about 85 %”.
            over 85          | right: The answer is “about 85 %”.
            under 85         | right: The answer is “about 85 %”.
            82 to 88         | right: The answer is “about 85 %”.
            80.7             | wrong
            89.3             | wrong
            80-90            | wrong
            90               | wrong
            """)
    void about_leaves_room_on_either_side(String typed, String outcome) {
        assertThat(outcome("about 85 %", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up to 10 billion USD | right
            up to $10bn          | right
            as much as 10 billion | right
            at most 10 bn dollars | right
            $10bn                | right: The answer is “up to 10 billion USD”.
            $10 billion          | right: The answer is “up to 10 billion USD”.
            10 billion           | right: The answer is “up to 10 billion USD”.
            10 bn usd            | right: The answer is “up to 10 billion USD”.
            10bln US dollars     | right: The answer is “up to 10 billion USD”.
            9.5 billion          | right: The answer is “up to 10 billion USD”.
            10000 million        | right: The answer is “up to 10 billion USD”.
            10,000,000,000       | right: The answer is “up to 10 billion USD”.
            10 000 000 000 USD   | right: The answer is “up to 10 billion USD”.
            less than 10 billion | right: The answer is “up to 10 billion USD”.
            8.9 billion          | wrong
            11 billion           | wrong
            10                   | unreadable: '10' reads as 10 USD; type a number and its size, as in 12 million, in USD
            7 USD                | unreadable: '7 USD' reads as 7 USD; type a number and its size, as in 12 million, in USD
            0                    | wrong
            10 million           | wrong: The digits are right, the size is not: that reads as 10 million USD.
            over 10 billion      | wrong: The answer is “up to 10 billion USD”, which points the other way.
            €10bn                | unreadable: the answer is in USD, not in 'EUR'
            10 billion euros     | unreadable: the answer is in USD, not in 'EUR'
            10 billion %         | unreadable: the answer is in USD, not in '%'
            $10bn EUR            | unreadable: '$10bn EUR' is no number; type a number and its size, as in 12 million, in USD
            ten billion          | right: The answer is “up to 10 billion USD”.
            """)
    void money_is_read_with_its_sign_its_scale_and_its_currency(String typed, String outcome) {
        assertThat(outcome("up to 10 billion USD", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 to 10 billion USD | right
            3 to 10 billion     | right
            3-10 billion        | right
            3–10bn              | right
            $3-10 billion       | right
            3 billion to 10 billion | right
            $3bn to $10bn       | right
            3 bn - 10 bn USD    | right
            about 3 to 10 billion | right
            5 billion           | partly 0.50: It lies in the range, and a range is asked for: 3 to 10 billion USD.
            about 5 billion     | partly 0.50: It lies in the range, and a range is asked for: 3 to 10 billion USD.
            3 billion           | partly 0.50: It lies in the range, and a range is asked for: 3 to 10 billion USD.
            10 billion          | partly 0.50: It lies in the range, and a range is asked for: 3 to 10 billion USD.
            2 billion           | wrong
            11 billion          | wrong
            3 to 9 billion      | wrong
            2 to 10 billion     | wrong
            4 to 6 billion      | wrong
            3 to 10             | unreadable: '3 to 10' reads as 3 to 10 USD; type a range or a number and its size, as in 12 million, in USD
            10 to 3 billion     | unreadable: '10 to 3 billion' is no number; type a range or a number and its size, as in 12 million, in USD
            3 to ten            | unreadable: '3 to ten' reads as 3 to 10 USD; type a range or a number and its size, as in 12 million, in USD
            """)
    void a_range_is_asked_for_whole_and_a_number_inside_it_is_worth_half(String typed, String outcome) {
        assertThat(outcome("3 to 10 billion USD", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1999             | right
            ~1999            | right
            1999 AD          | right
            1998             | wrong
            2000             | wrong
            99               | unreadable: '99' is no year; type a year, with four digits
            1999-2000        | wrong
            1990s            | wrong
            199X             | unreadable: '199X' is no year; type a year, with four digits
            in 1999          | right
            December 1999    | right
            8 December 1999  | right
            1999-12-08       | right
            MCMXCIX          | unreadable: 'MCMXCIX' is no year; type a year, with four digits
            """)
    void a_year_is_a_number_without_a_unit(String typed, String outcome) {
        assertThat(outcome("1999", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over 80,000 troops | right
            over 80 thousand   | right
            80000              | right: The answer is “over 80,000 troops”.
            80,000             | right: The answer is “over 80,000 troops”.
            80 000 Troops      | right: The answer is “over 80,000 troops”.
            80k                | right: The answer is “over 80,000 troops”.
            88,000             | right: The answer is “over 80,000 troops”.
            80                 | wrong: The digits are right, the size is not: that reads as 80 troops.
            89,000             | wrong
            80,000 soldiers    | unreadable: the answer is in troops, not in 'soldiers'
            """)
    void things_are_counted_with_or_without_their_name(String typed, String outcome) {
        assertThat(outcome("over 80,000 troops", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, right", "0 states, right", "1, wrong", "-1, wrong"})
    void none_at_all_is_a_number(String typed, String outcome) {
        assertThat(outcome("0 states", typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44       | right
            55       | wrong: More than half is another source's.
            over 50  | wrong: More than half is another source's.
            35       | wrong: In the thirties is the other pipeline's.
            0.44     | wrong: That reads as a share of one; the answer is asked for in percent.
            70       | wrong
            """)
    void a_mistake_that_was_expected_is_told_why_it_is_one(String typed, String outcome) {
        var task = Numeric.of(
                Quantity.parse("44 %"),
                List.of(
                        new Numeric.Mistake(Quantity.parse("over 50 %"), "More than half is another source's."),
                        new Numeric.Mistake(Quantity.parse("30 to 39 %"), "In the thirties is the other pipeline's.")));

        assertThat(Grading.outcome(task, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50         | wrong: Nearly half is Russia's.
            almost 50  | wrong: Nearly half is Russia's.
            over 50    | wrong: More than half is the CIS's.
            52         | wrong: More than half is the CIS's.
            under 52   | wrong
            """)
    void of_two_mistakes_with_one_number_the_one_that_points_the_same_way_is_told(String typed, String outcome) {
        var task = Numeric.of(
                Quantity.parse("about 33 %"),
                List.of(
                        new Numeric.Mistake(Quantity.parse("almost 50 %"), "Nearly half is Russia's."),
                        new Numeric.Mistake(Quantity.parse("over 50 %"), "More than half is the CIS's.")));

        assertThat(Grading.outcome(task, typed)).isEqualTo(outcome);
    }

    @Test
    void the_key_of_a_reading_is_what_the_model_says() {
        var reading = new Reading(
                "exports-share",
                "exports",
                "Exports",
                Quantity.parse("over 40 %"),
                "",
                PartialDate.parse("2016"),
                "",
                "trade",
                List.of(Citation.of("thesis", "5")));
        var indicator = new Indicator(
                "exports", "Exports", "Exports to Russia.", "%", "belarus", "russia", "trade", List.of(reading));
        var knowledge = new Knowledge(new Model(List.of(indicator)), new Lexicon(List.of()));

        var form = Numeric.ofReading("exports-share", List.of()).form(knowledge, new InOrder());

        assertThat(Grading.outcome(form, "over 40 %")).isEqualTo("right");
        assertThat(Grading.outcome(form, "41")).isEqualTo("right: The source says “over 40 %”.");
        assertThat(Grading.outcome(form, "45")).isEqualTo("wrong");
        assertThatIllegalStateException()
                .isThrownBy(() -> Numeric.ofReading("import-share", List.of()).form(knowledge, new InOrder()))
                .withMessage("no reading has the id import-share");
    }

    @Test
    void a_grade_says_how_the_answer_was_read_and_what_the_source_says() throws UnreadableAnswer {
        var form = Numeric.of(Quantity.parse("up to 10 billion USD"), List.of()).form(Grading.NOTHING, new InOrder());
        var grade = form.grade("~ $9.5bn");

        assertThat(grade.understood()).isEqualTo("about 9.5 billion USD");
        assertThat(grade.expected()).isEqualTo("up to 10 billion USD");
        assertThat(form.groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "44 %, 'a number, in percent'",
        "10 billion USD, 'a number and its size, as in 12 million, in USD'",
        "2 USD, 'a number, in USD'",
        "3 to 10 billion USD, 'a range or a number and its size, as in 12 million, in USD'",
        "'1999', 'a year, with four digits'",
        "1999 treaties, 'a number, in treaties'",
        "2nd, 'a rank, as in 3rd'",
        "3rd, 'a rank, as in 8th'",
        "9.1, a number",
    })
    void it_says_what_is_asked_for_and_in_which_unit(String key, String howToAnswer) {
        var form = Numeric.of(Quantity.parse(key), List.of()).form(Grading.NOTHING, new InOrder());

        assertThat(form.howToAnswer()).isEqualTo(howToAnswer);
    }

    @Test
    void a_reading_or_an_answer_is_the_key_and_not_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numeric("", Optional.empty(), List.of()))
                .withMessageStartingWith("reading");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numeric("exports-share", Optional.of(Quantity.parse("44 %")), List.of()))
                .withMessageStartingWith("reading");
    }

    private static String outcome(String key, String typed) {
        return Grading.outcome(Numeric.of(Quantity.parse(key), List.of()), typed);
    }
}
