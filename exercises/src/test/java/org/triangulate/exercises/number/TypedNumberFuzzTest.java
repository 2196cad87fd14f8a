package org.triangulate.exercises.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.NotationException;

/** Whatever is typed where a number is asked for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedNumberFuzzTest {
    private static final List<String> UNITS = List.of("", "%", "USD", "rank", "km", "cubic metres");

    private static Stream<byte[]> typed() {
        return Stream.of(
                        "ten billion or so",
                        "two thirds",
                        "second place",
                        "over half",
                        "between 1.5 and 2 mln",
                        "half a dozen",
                        "a few hundred thousand",
                        "x 3 more",
                        "1.234.567,8 USD",
                        "сорок процентов")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("typed")
    @FuzzTest(maxExecutions = 2_000)
    void any_text_is_a_number_in_some_unit_or_gets_a_complaint(byte[] typed) {
        UNITS.forEach(unit -> read(new String(typed, StandardCharsets.UTF_8), unit));
    }

    private static void read(String typed, String unit) {
        try {
            var number = TypedNumber.read(typed, unit);

            assertThat(number.low()).isLessThanOrEqualTo(number.high());
        } catch (NotationException e) {
            assertThat(e.complaint()).isNotBlank();
        }
    }
}
