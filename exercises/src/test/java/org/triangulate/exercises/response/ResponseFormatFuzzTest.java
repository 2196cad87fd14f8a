package org.triangulate.exercises.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.exercises.marking.Length;
import org.triangulate.model.Quantity;

/** Whatever is typed where an answer of a form is expected, and no key is at hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponseFormatFuzzTest {

    private static final List<ResponseFormat> FORMS = List.of(
            new OneOfFormat(List.of("Minsk", "Vitebsk"), false),
            new SomeOfFormat(5, true),
            new JudgementFormat(4),
            NumberFormat.of(Quantity.parse("44 %")),
            NumberFormat.of(Quantity.parse("1985")),
            NumberFormat.of(Quantity.parse("3 rank")),
            NumberFormat.of(Quantity.parse("370 billion USD")),
            new WordFormat(),
            new OrderFormat(4),
            new DatesFormat(3, true),
            new PairsFormat(3, 4),
            new VoicesFormat(2, 3, 3),
            new BlanksFormat(List.of(new WordFormat(), NumberFormat.of(Quantity.parse("44 %")))),
            new TextFormat(new Length(2, 400)));

    private static Stream<byte[]> typed() {
        return Stream.of(
                        "a",
                        "a b c d",
                        "1a 2b 3c",
                        "true a",
                        "44,5 %",
                        "1 000 000",
                        "1999-2004",
                        "a: 1991-08",
                        "Minsk",
                        "9".repeat(5_000),
                        "a ".repeat(5_000),
                        "(((((",
                        "\u001b[2J\u202e",
                        "\ud83d\ude00")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("typed")
    @FuzzTest(maxExecutions = 30)
    void any_text_is_an_answer_or_is_refused_in_words_that_can_be_shown(byte[] typed) {
        var text = new String(typed, StandardCharsets.UTF_8);
        for (var form : FORMS) {
            assertTakenOrRefused(form, text);
        }
    }

    private static void assertTakenOrRefused(ResponseFormat form, String text) {
        try {
            form.check(text);
            form.chosen(text).forEach(position -> assertThat(position).isBetween(0, ResponseFormat.MOST));
        } catch (UnreadableAnswer e) {
            var complaint = e.complaint(Wording.ENGLISH);
            assertThat(complaint).isNotBlank().doesNotContain("\n");
            assertThat(Unprintable.firstIn(complaint)).isEmpty();
        }
    }
}
