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

/** Whatever a student signs as work: it is refused, or everything about it can be told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkFuzzTest {
    private static Stream<byte[]> bodies() {
        var work = Handouts.work("id", "s-001");
        return Stream.of(
                        RecordJson.write(work),
                        RecordJson.write(Handouts.longWork("id", "s-001")),
                        RecordJson.write(Work.none("id", "s-001", "key")),
                        RecordJson.write(work).replace("2026", "+1000000000"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("bodies")
    @FuzzTest(maxExecutions = 100)
    void any_signed_body_is_refused_or_can_be_looked_at(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var bytes = SealedFile.write(Sort.SUBMISSION, text, Handouts.STUDENT).getBytes(StandardCharsets.UTF_8);
        try {
            var work = Work.of(SealedFile.read(bytes, Sort.SUBMISSION, "it"), "it");
            assertThat(work.broken()).isNotNull();
            assertThat(work.backwards()).isNotNull();
            assertThat(work.times().values()).noneMatch(java.time.Duration::isNegative);
            assertThat(work.trace()).hasSize(64);
            assertThat(work.asHandedIn().entries())
                    .hasSizeLessThanOrEqualTo(work.entries().size());
            assertThat(work.answers().keySet())
                    .hasSizeLessThanOrEqualTo(work.entries().size());
        } catch (HandoutException e) {
            assertThat(e).message().isNotBlank().doesNotContain("\n");
        }
    }
}
