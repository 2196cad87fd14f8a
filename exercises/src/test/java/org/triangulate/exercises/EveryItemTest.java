package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.triangulate.exercises.Shipped.KNOWLEDGE;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.TreeSheet;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Id;

/** What holds for every item of the default course, authored or generated, however it is laid out and answered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryItemTest {
    private static final String ALPHABET =
            "aAbBcdefgh0123456789 ,.;:-–~<>=%$€()[]{}*+?^|\\/'\"’«»“”_@#&!\t\n\r\u0000\u0007\u001B"
                    + "абвгдеёжзийіўфсвуАСЁ\u0301\u0308\u200B\u202E\u2066\uFEFFßİıﬁ①٤漢🙂👩\u200D🎓\uD83D";

    /** One item of each kind. */
    private static Stream<Item> oneOfEach() {
        return Stream.of(Task.class.getPermittedSubclasses())
                .map(kind -> Shipped.ITEMS.stream()
                        .filter(item -> kind.isInstance(item.task()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void it_asks_something_says_why_and_cites_a_source() {
        everyItem(item -> {
            assertThat(item.stem()).isNotBlank();
            assertThat(item.why()).isNotBlank();
            assertThat(item.label()).isNotBlank();
            assertThat(item.about()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(item.citations()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Id.isValid(item.id())).isTrue();
            assertThat(Shipped.COURSE.unit(item.unit())).isPresent();
        });
    }

    @Test
    void it_is_typed_where_there_is_nothing_to_choose_from() {
        everyItem(item -> assertThat(item.task().isTyped())
                .isEqualTo(item.task().form(KNOWLEDGE, new Random(1)).groups().isEmpty()));
    }

    @Test
    void it_can_be_told_to_another_program() {
        everyItem(item -> {
            var tree = TreeSheet.of(item);
            assertThat(List.of("id", "kind", "task", "level", "stem", "why", "citations"))
                    .allMatch(part -> tree.get(part).isPresent());
        });
    }

    @Test
    void its_markdown_has_no_emphasis_that_encloses_nothing() {
        everyItem(item -> {
            assertThat(item.stem()).doesNotContain("****");
            assertThat(item.why()).doesNotContain("****");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121, -7})
    void laying_it_out_shows_every_choice_once_under_a_label_of_its_own(long seed) {
        everyItem(item -> {
            var form = item.task().form(KNOWLEDGE, new Random(seed));

            assertThat(form.howToAnswer()).isNotBlank();
            assertThat(form.groups()).allSatisfy(group -> {
                assertThat(group.choices()).hasSizeGreaterThan(1);
                assertThat(group.choices()).extracting(Form.Choice::label).doesNotHaveDuplicates();
                assertThat(group.choices())
                        .extracting(choice -> Spelling.fold(choice.text()))
                        .doesNotHaveDuplicates()
                        .doesNotContain("")
                        .noneMatch(text -> text.length() == 1);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void its_key_given_through_the_form_scores_one(long seed) {
        everyGradedItem(item -> {
            var form = item.task().form(KNOWLEDGE, new Random(seed));
            var grade = form.grade(Answers.right(item.task()).apply(form));

            assertThat(grade.score()).isEqualTo(1);
            assertThat(grade.remarks()).noneMatch(remark -> remark.startsWith("Not ") || remark.startsWith("Missing "));
        });
    }

    @Test
    void an_answer_may_look_like_the_example_and_the_example_is_not_the_key() {
        everyItem(item -> {
            if (item.task() instanceof Numeric || item.task() instanceof ShortText) {
                var form = item.task().form(KNOWLEDGE, new Random(5));

                assertThat(form.grade(form.example()).verdict()).isEqualTo(Verdict.WRONG);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"It depends.", "Gazprom 20 % thesis 2016", "0", "Лукашэнка"})
    void what_a_person_marks_is_never_right_or_wrong_by_the_program(String typed) {
        everyItem(item -> {
            if (item.task().rubric().isPresent()) {
                var grade = item.task().form(KNOWLEDGE, new Random(1)).grade(typed);

                assertThat(grade.verdict()).isEqualTo(Verdict.UNMARKED);
                assertThat(grade.remarks())
                        .hasSizeGreaterThanOrEqualTo(
                                item.task().rubric().get().criteria().size());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void another_shuffle_changes_no_score(long seed) {
        var chance = new Random(seed);

        everyItem(item -> {
            var answer = Answers.some(item.task(), chance);
            var scores = IntStream.range(0, 4)
                    .mapToObj(i -> item.task().form(KNOWLEDGE, new Random(seed + 100 * i)))
                    .map(form -> score(form, answer.apply(form)))
                    .toList();

            assertThat(scores).containsOnly(scores.get(0));
        });
    }

    @Test
    void whatever_is_wrong_with_an_answer_gets_its_remark() {
        everyItem(item -> assertThat(Answers.mistaken(item.task())).allSatisfy(mistaken -> {
            var form = item.task().form(KNOWLEDGE, new Random(5));
            var grade = form.grade(mistaken.answer().apply(form));

            assertThat(grade.score()).isLessThan(1);
            assertThat(grade.remarks()).anyMatch(remark -> remark.contains(mistaken.why()));
        }));
    }

    @Test
    void a_number_that_is_expected_as_a_mistake_is_right_by_the_key_too_or_gets_a_remark() {
        everyItem(item -> {
            if (item.task() instanceof Numeric numeric) {
                var form = numeric.form(KNOWLEDGE, new Random(5));
                for (var mistake : numeric.mistakes()) {
                    var grade = form.grade(mistake.value().low().toPlainString());
                    assertThat(grade.verdict() == Verdict.RIGHT
                                    || !grade.remarks().isEmpty())
                            .as(mistake.value().written())
                            .isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void an_answer_that_is_not_wholly_right_is_never_left_without_a_remark_where_there_are_choices(long seed) {
        var chance = new Random(seed);

        everyItem(item -> {
            var form = item.task().form(KNOWLEDGE, chance);
            var grade = form.grade(Answers.some(item.task(), chance).apply(form));

            assertThat(grade.score()).isBetween(0.0, 1.0);
            assertThat(grade.verdict() == Verdict.RIGHT || !grade.remarks().isEmpty())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void any_text_at_all_is_graded_or_refused_with_a_complaint(long seed) {
        var chance = new Random(seed);

        everyItem(item -> {
            var form = item.task().form(KNOWLEDGE, chance);
            for (int i = 0; i < 10; i++) {
                assertGradedOrRefused(form, text(chance));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u0000",
                "\u001B[31m",
                "null",
                ".*",
                "(a+)+$",
                "\\",
                "\\Q",
                "[",
                "%s %d %n",
                "${1+1}",
                "$1",
                "'; drop table answers; --",
                "1a 1a 1a 1a",
                "-1a",
                "1e999999999",
                "0.0000000000000000000001",
                "999999999999999999 trillion",
                "-",
                "–",
                "$",
                "%",
                "over",
                "to",
                "3 to",
                "👩‍🎓",
                "\uD83D",
                "\u202Eabc",
                "І́",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_hostile_text_is_graded_or_refused_with_a_complaint(String typed) {
        everyItem(item -> assertGradedOrRefused(item.task().form(KNOWLEDGE, new Random(1)), typed));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void a_very_long_text_is_graded_or_refused_with_a_short_complaint(Item item) {
        var form = item.task().form(KNOWLEDGE, new Random(1));

        assertThat(Stream.of("a", "9", "(", "1a", "1 a ", "а", "é", "🙂", "\u0301", "9,999", "minsk "))
                .allSatisfy(part -> assertGradedOrRefused(form, part.repeat(20_000)));
    }

    /** Checks a fact of every item as a student meets it, and names the item for which it does not hold. */
    private static void everyItem(ThrowingConsumer<Item> fact) {
        assertThat(Shipped.ITEMS).hasSizeGreaterThan(200);
        for (var authored : Shipped.ITEMS) {
            var item = authored.variant(KNOWLEDGE, 20_261_122);
            assertThatCode(() -> fact.accept(item)).as(item.id()).doesNotThrowAnyException();
        }
    }

    /** The same for the items that the program grades. */
    private static void everyGradedItem(ThrowingConsumer<Item> fact) {
        everyItem(item -> {
            if (item.task().rubric().isEmpty()) {
                fact.accept(item);
            }
        });
    }

    private static void assertGradedOrRefused(Form form, String typed) {
        try {
            var grade = form.grade(typed);
            assertThat(grade.score()).isBetween(0.0, 1.0);
            assertThat(grade.expected()).isNotBlank();
        } catch (UnreadableAnswer e) {
            assertThat(e.complaint(Wording.ENGLISH))
                    .isNotBlank()
                    .hasSizeLessThan(300)
                    .doesNotContain("\n", "\u001B");
        }
    }

    private static double score(Form form, String typed) {
        try {
            return form.grade(typed).score();
        } catch (UnreadableAnswer e) {
            throw new AssertionError(typed, e);
        }
    }

    private static String text(RandomGenerator chance) {
        var letters = ALPHABET.codePoints().toArray();
        return IntStream.range(0, chance.nextInt(1, 30))
                .map(i -> letters[chance.nextInt(letters.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
