package org.triangulate.exercises.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.PartialDate;

/** Whatever is typed where dates are asked for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedDatesFuzzTest {
    private static Stream<byte[]> typed() {
        return Stream.of(
                        "1999",
                        "Dec 1999",
                        "8 December 1999",
                        "December 8, 1999",
                        "12/1999",
                        "8.12.1999",
                        "1999-12-08 2004; 2001-02, 1st May 1995")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("typed")
    @FuzzTest(maxExecutions = 2_000)
    void any_text_is_a_row_of_dates_within_a_year_or_gets_a_complaint(byte[] typed) {
        try {
            assertThat(TypedDates.read(new String(typed, StandardCharsets.UTF_8)))
                    .allMatch(PartialDate::hasOneYear);
        } catch (UnreadableAnswer e) {
            assertThat(e.complaint(Wording.ENGLISH))
                    .isNotBlank()
                    .hasSizeLessThan(300)
                    .doesNotContain("\n");
        }
    }
}
