package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Json;
import org.triangulate.model.Citation;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemTest {
    private static final Option MINSK = new Option("Minsk", "It is.", true);

    private static final Option KYIV = new Option("Kyiv", "It is not.", false);

    private static final String TOLD_KYIV = "{\"text\":\"Kyiv\",\"key\":false,\"why\":\"It is not.\"}";

    private static final String TOLD_MINSK = "{\"text\":\"Minsk\",\"key\":true,\"why\":\"It is.\"}";

    private static Stream<Arguments> tasks() {
        return Stream.of(
                Arguments.of(
                        new SingleChoice(List.of(MINSK, KYIV)),
                        "single-choice",
                        "\"options\":[" + TOLD_MINSK + "," + TOLD_KYIV + "]"),
                Arguments.of(
                        new MultipleChoice(List.of(KYIV, MINSK)),
                        "multiple-choice",
                        "\"options\":[" + TOLD_KYIV + "," + TOLD_MINSK + "]"),
                Arguments.of(Numeric.ofReading("gas-share", List.of()), "numeric", "\"reading\":\"gas-share\""),
                Arguments.of(
                        Numeric.of(
                                Quantity.parse("over 40 %"),
                                List.of(new Numeric.Mistake(Quantity.parse("50 %"), "That is oil."))),
                        "numeric",
                        "\"answer\":{\"written\":\"over 40 %\",\"hedge\":\"over\",\"low\":40,\"high\":40,"
                                + "\"unit\":\"%\",\"least\":40,\"most\":44.0},"
                                + "\"wrong\":[{\"value\":{\"written\":\"50 %\",\"hedge\":\"none\",\"low\":50,"
                                + "\"high\":50,\"unit\":\"%\",\"least\":49.5,\"most\":50.5},"
                                + "\"why\":\"That is oil.\"}]"),
                Arguments.of(
                        new ShortText(
                                "belarus", List.of("Rus"), List.of(new ShortText.Mistake("Russia", "The other."))),
                        "short-text",
                        "\"entity\":\"belarus\",\"accept\":[\"Rus\"],"
                                + "\"wrong\":[{\"text\":\"Russia\",\"why\":\"The other.\"}]"),
                Arguments.of(
                        new Ordering(List.of(new Entry("Minsk", "First."), new Entry("Kyiv", "Then."))),
                        "ordering",
                        "\"order\":[{\"text\":\"Minsk\",\"why\":\"First.\"},"
                                + "{\"text\":\"Kyiv\",\"why\":\"Then.\"}]"),
                Arguments.of(
                        new Matching(
                                List.of(
                                        new Matching.Pair("Belarus", "Minsk", "It is."),
                                        new Matching.Pair("Ukraine", "Kyiv", "It is too.")),
                                List.of()),
                        "matching",
                        "\"pairs\":[{\"left\":\"Belarus\",\"right\":\"Minsk\",\"why\":\"It is.\"},"
                                + "{\"left\":\"Ukraine\",\"right\":\"Kyiv\",\"why\":\"It is too.\"}]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tasks")
    void an_item_tells_all_its_parts_in_the_order_in_which_one_reads_them(Task task, String kind, String told) {
        var text = new StringWriter();
        Json.write(TreeSheet.of(item("capital", "Which?", task)), text);

        assertThat(text)
                .hasToString("{\"id\":\"capital\",\"kind\":\"item\",\"task\":\"" + kind
                        + "\",\"unit\":\"energy\",\"level\":\"remember\",\"about\":[\"belarus\"],"
                        + "\"stem\":\"Which?\"," + told + ",\"why\":\"Because.\","
                        + "\"citations\":[{\"source\":\"thesis\",\"at\":\"5\"}]}");
    }

    @Test
    void an_item_that_is_kept_for_grades_says_so_in_whatever_form_it_is_asked() {
        var text = new StringWriter();
        var read = SmallCourse.of("""
                items:
                  - id: kept
                    kind: numeric
                    unit: energy
                    level: remember
                    graded-only: true
                    stem: How much?
                    other-stems: How many?
                    answer: 44 %
                    why: Because.
                    cite: {source: thesis, at: "5"}
                """);
        var item = read.bank().find("kept").orElseThrow();
        Json.write(TreeSheet.of(item), text);

        assertThat(text.toString()).contains("\"level\":\"remember\",\"graded-only\":true,");
        assertThat(item.variant(Grading.NOTHING, 2).gradedOnly()).isTrue();
        assertThat(item.with(Credit.PLAIN.inExam()).orAsked("What?").gradedOnly())
                .isTrue();
        assertThat(read.problems())
                .containsExactly(
                        "exercises/items.yaml:2:9: error TR216: 'kept' is graded-only, and every student has the"
                                + " course with its key; move it into the bank of an assignment, or delete 'graded-only'");
    }

    @Test
    void a_list_calls_an_item_by_the_first_line_of_its_stem() {
        var task = new SingleChoice(List.of(MINSK, KYIV));

        assertThat(item("capital", "Which is it?\n\nThink of 1919.", task).label())
                .isEqualTo("Which is it?");
        assertThat(item("capital", "", task).label()).isEmpty();
    }

    @Test
    void each_seed_takes_one_wording_of_the_question_and_the_first_seed_the_first() {
        var item = item("capital", "Which?", new SingleChoice(List.of(MINSK, KYIV)))
                .orAsked("Which one?", "What is it called?");

        assertThat(item.stems()).containsExactly("Which?", "Which one?", "What is it called?");
        assertThat(LongStream.rangeClosed(1, 4)
                        .mapToObj(seed -> item.variant(Grading.NOTHING, seed).stem()))
                .containsExactly("Which?", "Which one?", "What is it called?", "Which?");
        assertThat(item.variant(Grading.NOTHING, Long.MIN_VALUE).stem()).isIn(item.stems());
    }

    @Test
    void the_id_tells_a_generated_item_from_an_authored_one() {
        var task = new SingleChoice(List.of(MINSK, KYIV));

        assertThat(item("gen-year-1991", "When?", task).isGenerated()).isTrue();
        assertThat(item("general-question", "When?", task).isGenerated()).isFalse();
    }

    private static Item item(String id, String stem, Task task) {
        return new Item(
                id,
                1,
                "energy",
                "",
                Level.REMEMBER,
                List.of("belarus"),
                stem,
                task,
                "Because.",
                List.of(Citation.of("thesis", "5")));
    }
}
