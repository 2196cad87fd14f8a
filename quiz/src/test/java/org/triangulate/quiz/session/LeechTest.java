package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeechTest {
    private static final Function<Answer, Optional<String>> TYPED = answer -> Optional.of(answer.typed());
    private static final Function<Answer, Optional<String>> NOTHING = answer -> Optional.empty();

    @Test
    void four_lapses_make_a_leech_and_three_do_not() {
        assertThat(leeches(answers("a", 3, 1, 1, 1))).isEmpty();
        assertThat(leeches(answers("a", 3, 1, 1, 1, 1))).singleElement().satisfies(leech -> {
            assertThat(leech.item()).isEqualTo("a");
            assertThat(leech.lapses()).isEqualTo(4);
        });
    }

    @Test
    void the_first_meeting_and_repetitions_on_the_same_day_are_no_lapses() {
        var answers = new ArrayList<>(answers("a", 1, 1, 1, 1));
        answers.add(Given.at("a", 3.01, 1));
        answers.add(Given.at("a", 3.02, 1));

        assertThat(leeches(answers)).isEmpty();
    }

    @Test
    void what_was_remembered_on_two_days_in_a_row_is_none_any_more() {
        assertThat(leeches(answers("a", 3, 1, 1, 1, 1, 3))).hasSize(1);
        assertThat(leeches(answers("a", 3, 1, 1, 1, 1, 3, 3))).isEmpty();
    }

    @Test
    void the_worst_come_first() {
        var answers = new ArrayList<>(answers("a", 3, 1, 1, 1, 1));
        answers.addAll(answers("b", 3, 1, 1, 1, 1, 1));

        assertThat(leeches(answers).stream().map(Leech::item)).containsExactly("b", "a");
    }

    @Test
    void who_gives_the_same_wrong_answer_again_and_again_is_told_to_compare() {
        var answers = List.of(
                Given.saying("a", 0, 3, "Minsk"),
                Given.saying("a", 1, 1, "Mogilev "),
                Given.saying("a", 2, 1, "Mogilev"),
                Given.saying("a", 3, 1, "Grodno"),
                Given.saying("a", 4, 1, "Mogilev"));

        assertThat(advice(answers, TYPED)).isEqualTo(new Advice.Compare("Mogilev", 3));
        assertThat(Wording.ENGLISH.say(advice(answers, TYPED).phrase()))
                .startsWith("You answered \"Mogilev\" 3 times instead.");
        assertThat(advice(answers, NOTHING)).isNotInstanceOf(Advice.Compare.class);
    }

    @Test
    void who_says_nothing_is_not_told_to_compare_it_with_nothing() {
        var answers = List.of(
                Given.saying("a", 0, 1, ""),
                Given.saying("a", 1, 1, ""),
                Given.saying("a", 2, 1, " "),
                Given.saying("a", 3, 1, ""),
                Given.saying("a", 4, 1, ""));

        assertThat(advice(answers, TYPED)).isInstanceOf(Advice.ReadFirst.class);
    }

    @Test
    void who_leans_on_hints_is_told_to_try_without() {
        var answers = new ArrayList<>(answers("a", 1, 1, 1, 1, 1));
        for (int day = 5; day < 10; day++) {
            answers.add(Given.hinted("a", day, day % 2 == 0 ? 3 : 1));
        }

        assertThat(advice(answers, NOTHING)).isEqualTo(new Advice.WithoutHints(5));
    }

    @Test
    void who_never_knew_it_is_told_to_read_and_who_loses_it_to_connect_it() {
        assertThat(advice(answers("a", 1, 1, 1, 1, 1), NOTHING)).isInstanceOf(Advice.ReadFirst.class);
        assertThat(advice(answers("a", 3, 1, 3, 1, 1, 1), NOTHING)).isInstanceOf(Advice.Connect.class);
    }

    @Test
    void every_advice_says_what_to_do() {
        assertThat(List.of(
                        new Advice.Compare("x", 2),
                        new Advice.WithoutHints(3),
                        new Advice.Connect(),
                        new Advice.ReadFirst()))
                .extracting(advice -> Wording.ENGLISH.say(advice.phrase()))
                .allMatch(words -> words.endsWith(".") && words.length() > 60)
                .doesNotHaveDuplicates();
    }

    private static List<Leech> leeches(List<Answer> answers) {
        return Leech.among(answers, NOTHING);
    }

    private static Advice advice(List<Answer> answers, Function<Answer, Optional<String>> said) {
        return Leech.among(answers, said).get(0).advice();
    }

    /** One answer a day. */
    private static List<Answer> answers(String item, int... ratings) {
        var answers = new ArrayList<Answer>();
        for (int day = 0; day < ratings.length; day++) {
            answers.add(Given.at(item, day, ratings[day]));
        }
        return answers;
    }
}
