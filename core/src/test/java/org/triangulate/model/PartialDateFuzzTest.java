package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where a date is expected. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialDateFuzzTest {
    private static Stream<byte[]> written() {
        return Stream.of("2004-06-24", "2004-02~", "1991?", "199X", "1994/..", "1994/1999", "[2020..]", "[..2020-05]")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("written")
    @FuzzTest(maxExecutions = 2_000)
    void any_text_is_a_date_that_can_be_written_again_or_gets_a_complaint(byte[] written) {
        try {
            var date = PartialDate.parse(new String(written, StandardCharsets.UTF_8));

            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            assertThat(PartialDate.parse(date.edtf())).isEqualTo(date);
            assertThat(date.inWords()).isNotBlank();
        } catch (NotationException e) {
            assertThat(e.complaint()).isNotBlank();
        }
    }
}
