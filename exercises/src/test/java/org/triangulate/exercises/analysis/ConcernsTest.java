package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.phrases.Phrase;

/** Answers to one item, one sign for each student, the weakest first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernsTest {
    private static final AskedItem OPTIONS = new AskedItem("asked", "Who pays?", List.of("a", "b", "c"), false);

    private static Analysis analysis(String answers, AskedItem... known) {
        var texts = Arrays.stream(answers.split("")).map(String::strip).toArray(String[]::new);
        return SampleClass.answering("a", texts).analysis(known);
    }

    private static ItemResult item(String answers, AskedItem... known) {
        return analysis(answers, known).items().get(0);
    }

    private static List<String> concerns(String answers, AskedItem... known) {
        return item(answers, known).concerns().stream().map(Phrase::key).toList();
    }

    @Test
    void an_item_that_the_strong_answer_and_the_weak_do_not_is_no_concern() {
        assertThat(concerns("bcbcbbcbabababaaaaaa", OPTIONS)).isEmpty();
    }

    @Test
    void an_item_that_the_weak_answer_and_the_strong_do_not_is_looked_at_with_its_distractor_and_its_key() {
        assertThat(concerns("aaaaaaaaaacbbbbbbbbb", OPTIONS))
                .containsExactly("analysis.negative", "analysis.key", "analysis.strong");
        assertThat(item("aaaaaaaaaacbbbbbbbbb", OPTIONS).concerns().get(1).arguments())
                .containsExactly(5, 5, "b");
    }

    @Test
    void an_item_that_strong_and_weak_answer_alike_discriminates_poorly() {
        assertThat(concerns("abcabcabcabcabcabcabcab", OPTIONS)).containsExactly("analysis.negative");
        assertThat(concerns("bacbacbacbacbacbacbacba", OPTIONS)).containsExactly("analysis.low");
    }

    @Test
    void an_item_that_all_or_none_get_right_is_looked_at() {
        assertThat(concerns("aaaaaaaaaaaa")).containsExactly("analysis.everybody");
        assertThat(concerns("bcbcbcbcbcbc", OPTIONS)).containsExactly("analysis.nobody");
    }

    /** As with confidence marking: the mean may be nothing, and yet somebody got something. */
    @Test
    void an_item_for_which_points_were_lost_as_well_as_won_was_not_lost_by_all() {
        var mixed = new SampleClass();
        for (int student = 0; student < 12; student++) {
            mixed.add("s" + student, 1, "sure", student < 6 ? -2 : 2, 2, "x", "y");
            mixed.add("s" + student, 2, "order", student, 12, "x", "y");
        }
        assertThat(mixed.analysis().items().get(0).concerns())
                .extracting(Phrase::key)
                .doesNotContain("analysis.nobody", "analysis.everybody");
    }

    @Test
    void an_option_that_nobody_chose_is_named() {
        assertThat(item("bbbbbabababaaaaaa", OPTIONS).concerns())
                .containsExactly(Phrase.of("analysis.unchosen", Phrase.of("analysis.quoted", "c")));
    }

    @Test
    void an_item_that_many_leave_out_is_looked_at() {
        assertThat(item("  bbcbcababaaaaaaaaa", OPTIONS).concerns())
                .containsExactly(Phrase.of("analysis.omitted", "10 %"));
        assertThat(concerns(" bbbcbcababaaaaaaaaa", OPTIONS)).isEmpty();
    }

    @Test
    void an_item_that_fewer_than_ten_had_is_not_judged() {
        assertThat(concerns("aaaabbbbb", OPTIONS)).isEmpty();
        assertThat(analysis("aaaabbbbb", OPTIONS).cautions())
                .contains(Phrase.count("analysis.few", 9), Phrase.count("analysis.unjudged", 2, 10));
    }

    @Test
    void an_item_that_takes_much_longer_than_the_others_is_looked_at() {
        var rows = IntStream.range(0, 12)
                .mapToObj(student -> new double[] {student, student, student, student, student, student})
                .toArray(double[][]::new);
        var slow = SampleClass.of(12, rows).timed(30, 32, 31, 90, 29, 33).analysis();
        var essay = SampleClass.of(12, rows)
                .timed(30, 32, 31, 90, 29, 33)
                .analysis(new AskedItem("q4", "Weigh it.", List.of(), true));
        var even = SampleClass.of(12, rows).timed(30, 30, 30, 31, 30, 30).analysis();

        assertThat(slow.concerns()).extracting(ItemResult::question).containsExactly(4);
        assertThat(slow.items().get(3).concerns()).containsExactly(Phrase.of("analysis.slow", "1:30", "0:32"));
        assertThat(essay.concerns()).isEmpty();
        assertThat(even.concerns()).isEmpty();
    }

    @Test
    void every_option_is_told_with_who_chose_it() {
        var answers = item("bbaa", OPTIONS).answers();

        assertThat(answers).extracting(AnswerResult::text).containsExactly("a", "b", "c");
        assertThat(answers).extracting(AnswerResult::students).containsExactly(2, 2, 0);
        assertThat(answers).extracting(AnswerResult::share).containsExactly(0.5, 0.5, 0.0);
        assertThat(answers).extracting(AnswerResult::key).containsExactly(true, false, false);
        assertThat(answers.get(0).rest().orElseThrow()).isCloseTo(2.5 / 4, within(1e-12));
        assertThat(answers.get(1).rest().orElseThrow()).isCloseTo(0.5 / 4, within(1e-12));
        assertThat(answers.get(2).rest()).isEmpty();
        assertThat(answers.get(0).discrimination().orElseThrow()).isCloseTo(2 / Math.sqrt(5), within(1e-12));
        assertThat(answers.get(2).discrimination()).isEmpty();
    }

    @Test
    void of_typed_answers_the_most_frequent_are_told_and_the_others_counted() {
        var answers = item("aaabbcdefghijklmn");

        assertThat(answers.answers()).hasSize(10);
        assertThat(answers.answers()).extracting(AnswerResult::text).startsWith("a", "b", "c", "d");
        assertThat(answers.rare()).isEqualTo(4);
    }

    /** "About 40" may be right where the key is said as 41. */
    @Test
    void a_typed_answer_that_earns_everything_is_right_whatever_the_key_says() {
        var result = new SampleClass()
                .add("s", 1, "share", 1, 1, "about 40", "41")
                .add("t", 1, "share", 0.5, 1, "50", "41")
                .analysis()
                .items()
                .get(0);

        assertThat(result.answers()).extracting(AnswerResult::key).containsExactlyInAnyOrder(false, true);
        assertThat(result.answers().stream().filter(AnswerResult::key))
                .extracting(AnswerResult::text)
                .containsExactly("about 40");
    }

    @Test
    void options_that_were_chosen_together_count_each() {
        var both =
                new Outcome("s", 1, "asked", 0, 1, List.of("a", "c"), List.of("a", "b"), true, true, Optional.empty());
        var answers =
                new SampleClass().add(both).analysis(OPTIONS).items().get(0).answers();

        assertThat(answers).extracting(AnswerResult::students).containsExactly(1, 0, 1);
        assertThat(answers).extracting(AnswerResult::key).containsExactly(true, true, false);
    }
}
