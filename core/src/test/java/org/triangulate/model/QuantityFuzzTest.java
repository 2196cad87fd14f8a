package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where a quantity is expected. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuantityFuzzTest {
    private static Stream<byte[]> written() {
        return Stream.of(
                        "40",
                        "-0,5",
                        "over 40 %",
                        "as much as 10 billion USD",
                        "around $1.5 million",
                        "nearly €12",
                        "2 to 3",
                        "40 % to 50 %",
                        "between 2 and 3 billion cubic metres",
                        "12,345.67 km",
                        "4th")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("written")
    @FuzzTest(maxExecutions = 2_000)
    void any_text_is_a_quantity_that_can_be_written_again_or_gets_a_complaint(byte[] written) {
        try {
            assertReadsAsItself(Quantity.parse(new String(written, StandardCharsets.UTF_8)));
        } catch (NotationException e) {
            assertThat(e.complaint()).isNotBlank();
        }
    }

    private static void assertReadsAsItself(Quantity quantity) {
        var again = assertDoesNotThrow(() -> Quantity.parse(quantity.written()), quantity::written);

        assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high()).isEqualByComparingTo(again.low());
        assertThat(quantity.high()).isEqualByComparingTo(again.high());
        assertThat(quantity.hedge()).isEqualTo(again.hedge());
        assertThat(quantity.unit()).isEqualTo(again.unit());
        assertThat(again.written()).isEqualTo(quantity.written());
    }
}
