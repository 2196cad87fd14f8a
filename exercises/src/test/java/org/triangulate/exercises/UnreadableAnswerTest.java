package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableAnswerTest {
    private static final List<Task> TASKS = List.of(
            new SingleChoice(List.of(new Option("Minsk", "It is.", true), new Option("Kyiv", "It is not.", false))),
            new MultipleChoice(List.of(new Option("Minsk", "It is.", true), new Option("Kyiv", "It is not.", false))),
            Numeric.of(Quantity.parse("44 %"), List.of()),
            new Ordering(List.of(new Entry("1991", "First."), new Entry("1999", "Second."))),
            new Matching(
                    List.of(
                            new Matching.Pair("Belarus", "Minsk", "Its capital."),
                            new Matching.Pair("Ukraine", "Kyiv", "Its capital.")),
                    List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\u2028two", "\u001B[2Jone", "one\u0085two", "one\ttwo"})
    void a_complaint_is_one_line_without_control_characters_whatever_was_typed(String typed) {
        assertThat(TASKS)
                .extracting(task -> Grading.outcome(task, typed))
                .allSatisfy(outcome -> assertThat(outcome)
                        .startsWith("unreadable: ")
                        .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]"));
    }

    @ParameterizedTest
    @CsvSource({"x, 100000", "x y, 50000", "🙂, 30000", "'44 ', 60"})
    void a_complaint_quotes_no_more_than_the_beginning_of_a_long_answer(String part, int times) {
        assertThat(TASKS)
                .extracting(task -> Grading.outcome(task, part.repeat(times)))
                .allSatisfy(outcome ->
                        assertThat(outcome).startsWith("unreadable: ").hasSizeLessThan(200));
    }
}
