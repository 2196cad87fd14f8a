package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    private static final String FORM = "write it like 'over 40 %' or '3 to 10 billion USD'";

    @ParameterizedTest
    @CsvFileSource(resources = "quantities.csv", delimiter = '|', emptyValue = "")
    void aQuantityMeansWhatTheSourceStates(
            String text,
            Hedge hedge,
            BigDecimal low,
            BigDecimal high,
            String unit,
            String written,
            String accepted,
            String refused) {
        var quantity = Quantity.parse(text);

        assertThat(quantity.hedge()).isEqualTo(hedge);
        assertThat(quantity.low()).isEqualByComparingTo(low);
        assertThat(quantity.high()).isEqualByComparingTo(high);
        assertThat(quantity.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(quantity.written()).isEqualTo(written);
        assertThat(Quantity.parse(written).written()).isEqualTo(written);
        assertThat(accepted.split(" "))
                .allSatisfy(number ->
                        assertThat(quantity.accepts(new BigDecimal(number))).isTrue());
        assertThat(refused.split(" "))
                .allSatisfy(number ->
                        assertThat(quantity.accepts(new BigDecimal(number))).isFalse());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused-quantities.csv", delimiter = '|')
    void whatIsNoQuantityIsRefusedWithTheReason(String text, String complaint) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOfSatisfying(
                        NotationException.class,
                        refusal -> assertThat(refusal.complaint()).isEqualTo(complaint.replace("FORM", FORM)))
                .hasMessage(complaint.replace("FORM", FORM));
    }

    @Test
    void spacesThatDoNotBreakCountAsSpaces() {
        assertThat(Quantity.parse("\u00a012\u00a0000\u202ftroops ")).isEqualTo(Quantity.parse("12 000 troops"));
        assertThat(Quantity.parse("over\t40\n%").written()).isEqualTo("over 40 %");
    }

    @Test
    void theSpacesOfAUnitAreWrittenAsOneOfTheUsualKind() {
        assertThat(Quantity.parse("5 people\u2003of\u3000Minsk").unit()).isEqualTo("people of Minsk");
    }

    @Test
    void aTextWhoseQuantityWouldBeTooLongToReadWhenWrittenIsRefused() {
        assertThatThrownBy(() -> Quantity.parse("5k " + "x".repeat(190)))
                .isInstanceOf(NotationException.class)
                .hasMessage("a quantity this long cannot be read; " + FORM);
    }

    @Test
    void aTextOfTenThousandCharactersIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> Quantity.parse("9".repeat(10_000)))
                .isInstanceOf(NotationException.class)
                .hasMessage("a quantity this long cannot be read; " + FORM);
    }

    @Test
    void aNumberIsNoRangeAndTwoNumbersAreOne() {
        assertThat(Quantity.parse("3 to 10 %").isRange()).isTrue();
        assertThat(Quantity.parse("3 to 3.0 %").isRange()).isFalse();
        assertThat(Quantity.parse("over 3 %").isRange()).isFalse();
    }

    @Test
    void aQuantityWhoseLowerEndIsTheHigherOneCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(Hedge.NONE, BigDecimal.TEN, BigDecimal.ONE, "%"))
                .withMessage("low must not be above high");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48 %           | 48.4 %           | true",
                "48 %           | 49 %             | true",
                "48 %           | 49.1 %           | false",
                "over 40 %      | 43 %             | true",
                "over 40 %      | 60 %             | false",
                "over 40 %      | almost 40 %      | true",
                "over 40 %      | under 40 %       | true",
                "over 40 %      | under 39 %       | false",
                "about 85 %     | over 80 %        | true",
                "about 85 %     | 70 to 80 %       | false",
                "3 to 10 %      | 8 to 20 %        | true",
                "3 to 10 %      | 12 to 20 %       | false",
                "almost 100 %   | 100 %            | true",
                "almost 100 %   | over 100 %       | true",
                "almost 100 %   | slightly over 101 % | false"
            })
    void twoQuantitiesAgreeWhereSomeNumberSaysWhatBothSay(String one, String other, boolean agree) {
        assertThat(Quantity.parse(one).agreesWith(Quantity.parse(other))).isEqualTo(agree);
        assertThat(Quantity.parse(other).agreesWith(Quantity.parse(one))).isEqualTo(agree);
    }
}
