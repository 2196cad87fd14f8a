package org.triangulate.exercises.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes as an expression. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulaFuzzTest {
    private static final Map<String, BigDecimal> VALUES =
            Map.of("a", new BigDecimal("12"), "b", new BigDecimal("4"), "none", new BigDecimal("0.0"));

    private interface Use {
        void of(Formula formula) throws FormulaException;
    }

    private static Stream<byte[]> written() {
        return Stream.of(
                        "-(a + b) * 0.5 / none",
                        "min(a, b, 7) >= max(a, 3) && a != b || a = 1",
                        "share_of(b, a + b) + value_of(25, 16) - whole_of(4, 25)",
                        "abs(change(a, b))",
                        "trade_dependence(30, 20, 80)",
                        "concentration(50, 30, 20)",
                        "schellenberg(6, 2, 3, 1)")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("written")
    @FuzzTest(maxExecutions = 2_000)
    void any_text_can_be_reckoned_or_gets_a_complaint(byte[] written) {
        var text = new String(written, StandardCharsets.UTF_8);

        use(text, formula -> assertThat(formula.number(VALUES)).isNotNull());
        use(text, formula -> formula.holds(VALUES));
        use(text, formula -> assertThat(formula.names()).doesNotContainNull());
    }

    private static void use(String text, Use use) {
        try {
            use.of(new Formula(text));
        } catch (FormulaException e) {
            assertThat(e.complaint()).isNotBlank();
        }
    }
}
