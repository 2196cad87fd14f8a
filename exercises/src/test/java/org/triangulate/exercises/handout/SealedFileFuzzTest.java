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

/** Whatever comes as a package or a submission. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedFileFuzzTest {
    private static Stream<byte[]> files() {
        return Stream.of(
                        Handouts.booklet("s-001").sealed(Handouts.INSTRUCTOR),
                        Handouts.work("id", "s-001").sealed(Handouts.STUDENT),
                        "triangulate package 1\nkey \nsignature \n{}\n",
                        "PK\u0003\u0004")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("files")
    @FuzzTest(maxExecutions = 100)
    void any_bytes_are_a_file_or_are_refused_in_a_line(byte[] bytes) {
        for (var sort : Sort.values()) {
            try {
                var file = SealedFile.look(bytes, sort, "it");
                assertThat(SealedFile.look(file.text().getBytes(StandardCharsets.UTF_8), sort, "it"))
                        .isEqualTo(file);
                assertThat(file.isSigned()).isIn(true, false);
                Object content = sort == Sort.PACKAGE ? Booklet.of(file, "it") : Work.of(file, "it");
                assertThat(content).isNotNull();
            } catch (HandoutException e) {
                assertThat(e).message().isNotBlank().doesNotContain("\n");
            }
        }
    }
}
