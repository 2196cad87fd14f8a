package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;

/** Whatever is typed as the answer to the example of each kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerFuzzTest {
    private static final List<Form> FORMS =
            Conformance.all().map(AnswerFuzzTest::form).toList();

    private static Form form(Conformance kind) {
        var course = SmallCourse.of(kind.item());
        var item = course.bank().items().get(0).variant(course.knowledge(), 1);
        return item.task().form(course.knowledge(), new InOrder());
    }

    private static Stream<byte[]> typed() {
        var hostile =
                Stream.of("🙂".repeat(80), " " + "a🙂".repeat(60), "\u202e1a", "\u001b[31m40 %\u0007", "1\u0000a");
        var answers = Conformance.all().flatMap(kind -> kind.answers().stream()).map(Conformance.Answer::typed);
        return Stream.concat(hostile, answers).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("typed")
    @FuzzTest(maxExecutions = 1_000)
    void any_text_is_graded_or_refused_in_words_that_can_be_shown(byte[] typed) {
        var text = new String(typed, StandardCharsets.UTF_8);

        FORMS.forEach(form -> assertGradedOrRefused(form, text));
    }

    private static void assertGradedOrRefused(Form form, String typed) {
        try {
            var grade = form.grade(typed);
            assertThat(grade.score()).isBetween(0.0, 1.0);
            assertThat(grade.expected()).isNotBlank();
            assertCanBeShown(grade.understood());
            grade.remarks().forEach(AnswerFuzzTest::assertCanBeShown);
        } catch (UnreadableAnswer e) {
            assertThat(e.complaint(Wording.ENGLISH))
                    .isNotBlank()
                    .hasSizeLessThan(300)
                    .doesNotContain("\n");
            assertCanBeShown(e.complaint(Wording.ENGLISH));
        }
    }

    private static void assertCanBeShown(String words) {
        assertThat(Unprintable.firstIn(words)).as(words).isEmpty();
    }
}
