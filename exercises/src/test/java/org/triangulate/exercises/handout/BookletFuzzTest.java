package org.triangulate.exercises.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.handout.SealedFile.Sort;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;

/** Whatever somebody signs as a booklet: it is refused, or can be laid out and answered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookletFuzzTest {
    private static Stream<byte[]> bodies() {
        return Stream.of(RecordJson.write(Handouts.booklet("s-001")), RecordJson.write(Handouts.booklet("")))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("bodies")
    @FuzzTest(maxExecutions = 100)
    void any_signed_body_is_refused_or_can_be_asked(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var bytes = SealedFile.write(Sort.PACKAGE, text, Handouts.INSTRUCTOR).getBytes(StandardCharsets.UTF_8);
        try {
            var booklet = Booklet.of(SealedFile.read(bytes, Sort.PACKAGE, "it"), "it");
            assertThat(booklet.points()).isNotNegative();
            booklet.questions().forEach(BookletFuzzTest::ask);
        } catch (HandoutException e) {
            assertThat(e).message().isNotBlank().doesNotContain("\n");
        }
    }

    private static void ask(Question question) {
        var response = question.response();
        assertThat(Wording.ENGLISH.say(response.howToAnswer())).isNotNull();
        assertThat(Wording.ENGLISH.say(response.example())).isNotNull();
        assertThat(question.face()).hasSize(16);
        for (var typed : new String[] {"a", "1a", "12 %", "1985", "a b c", "a; b; c", ""}) {
            try {
                response.check(typed);
                assertThat(response.chosen(typed)).doesNotContainNull();
            } catch (UnreadableAnswer e) {
                assertThat(e.complaint(Wording.ENGLISH)).isNotBlank();
            }
        }
    }
}
