package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {
    @ParameterizedTest
    @CsvSource({
        "40 %,        1990,      60 %,      1990",
        "over 40 %,   1990,      20 %,      1990-06",
        "about 85 %,  1994/..,   70 %,      2020",
        "10 to 20 %,  199X,      30 %,      1999",
        "100 %,       2006~,     almost 90 %, 2006"
    })
    void readingsOfOneTimeThatCannotBothBeSoAreADisagreement(
            String value, String period, String otherValue, String otherPeriod) {
        var model = model(value, period, otherValue, otherPeriod);

        assertThat(model.all(Disagreement.class)).singleElement().satisfies(clash -> {
            assertThat(clash.between()).containsExactly("one", "other");
            assertThat(clash.type()).isEqualTo(Disagreement.Type.UNEXPLAINED);
            assertThat(clash.confidence()).isEqualTo(Disagreement.Confidence.POSSIBLE);
            assertThat(clash.why()).isEmpty();
            assertThat(clash.title()).isEqualTo("Share of salt");
            assertThat(clash.unit()).isEqualTo("trade");
            assertThat(model.find(clash.id())).contains(clash);
        });
        assertThat(model.isContested("one")).isTrue();
        assertThat(model.isContested("other")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "40 %,        1990,      60 %,       1991",
        "40 %,        ../1990,   60 %,       1991/..",
        "40 %,        1990,      40.3 %,     1990",
        "over 40 %,   1990,      43 %,       1990",
        "about 85 %,  1990,      over 80 %,  1990",
        "3 to 10 %,   1990,      8 to 20 %,  1990"
    })
    void readingsOfOtherTimesOrThatAgreeAreNone(String value, String period, String otherValue, String otherPeriod) {
        var model = model(value, period, otherValue, otherPeriod);

        assertThat(model.all(Disagreement.class)).isEmpty();
        assertThat(model.isContested("one")).isFalse();
    }

    @Test
    void readingsOfOtherMeasuresAreNoDisagreement() {
        var model = new Model(List.of(
                Samples.indicator("exports", Samples.reading("one", "40 %", "1990")),
                Samples.indicator("imports", Samples.reading("other", "60 %", "1990"))));

        assertThat(model.all(Disagreement.class)).isEmpty();
    }

    @Test
    void aDisagreementThatSomebodyNamedIsNotFoundASecondTime() {
        var model = new Model(List.of(
                Samples.indicator(
                        "salt", Samples.reading("one", "40 %", "1990"), Samples.reading("other", "60 %", "1990")),
                Samples.disagreement("named", "other", "event", "one")));

        assertThat(model.all(Disagreement.class)).extracting(Fact::id).containsExactly("named");
    }

    @Test
    void aDisagreementThatNamesOnlyOneOfThemDoesNotCoverThePair() {
        var model = new Model(List.of(
                Samples.indicator(
                        "salt", Samples.reading("one", "40 %", "1990"), Samples.reading("other", "60 %", "1990")),
                Samples.disagreement("named", "one", "event")));

        assertThat(model.disagreementsOn("one")).hasSize(2);
        assertThat(model.disagreementsOn("other")).hasSize(1);
    }

    @Test
    void everyPairOfReadingsIsCompared() {
        var model = new Model(List.of(Samples.indicator(
                "salt",
                Samples.reading("one", "40 %", "1990"),
                Samples.reading("two", "60 %", "1990"),
                Samples.reading("three", "80 %", "1990"))));

        assertThat(model.all(Disagreement.class))
                .extracting(Disagreement::between)
                .containsExactly(List.of("one", "two"), List.of("one", "three"), List.of("two", "three"));
    }

    @Test
    void aDisagreementFoundHasTheSameIdEveryTime() {
        var first = model("40 %", "1990", "60 %", "1990").all(Disagreement.class);
        var second = model("40 %", "1990", "70 %", "1990").all(Disagreement.class);

        assertThat(first.get(0).id()).isEqualTo(second.get(0).id()).matches(Id::isValid);
    }

    private static Model model(String value, String period, String otherValue, String otherPeriod) {
        return new Model(List.of(Samples.indicator(
                "salt", Samples.reading("one", value, period), Samples.reading("other", otherValue, otherPeriod))));
    }
}
