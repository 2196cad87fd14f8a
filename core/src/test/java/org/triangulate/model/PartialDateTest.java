package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private static final String FORM = "write it like 2004-01-01, 2004-06, 2004, 199X, 2006~, 1994/1999 or [2020..]";

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|')
    void aDateIsKnownAsFarAsItIsWritten(String text, String earliest, String latest, String edtf, String words) {
        var date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(day(earliest));
        assertThat(date.latest()).isEqualTo(day(latest));
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.inWords()).isEqualTo(words);
        assertThat(date.isStated()).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|')
    void aWrittenDateReadsAsItself(String text) {
        var date = PartialDate.parse(text);

        assertThat(PartialDate.parse(date.edtf())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused-dates.csv", delimiter = '|')
    void whatIsNoDateIsRefusedWithTheReason(String text, String complaint) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(NotationException.class)
                .hasMessage(complaint.replace("FORM", FORM));
    }

    @Test
    void spacesAroundADateDoNotMatter() {
        assertThat(PartialDate.parse(" 2004-06\n")).isEqualTo(PartialDate.parse("2004-06"));
    }

    @Test
    void aTextOfTenThousandCharactersIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> PartialDate.parse("2".repeat(10_000)))
                .isInstanceOf(NotationException.class)
                .hasMessage("a date this long cannot be read; " + FORM);
    }

    @Test
    void hostileTextIsRefusedAndNothingElseHappens() {
        assertThat(HostileTexts.all())
                .allSatisfy(text ->
                        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(NotationException.class));
    }

    @ParameterizedTest
    @CsvSource({
        "2003,       2004",
        "2003-12-31, 2004-01-01",
        "199X,       2000",
        "2015-23,    2015-24",
        "../1991,    1992",
        "../1991,    1992/..",
        "[..1991],   [1992..]",
        "1994/1999,  2000~",
        "2004-06,    2004-07/.."
    })
    void aDateIsSurelyBeforeAnotherWhereNoDayOfItCouldBeLater(String early, String late) {
        assertThat(PartialDate.parse(early).isSurelyBefore(PartialDate.parse(late)))
                .isTrue();
        assertThat(PartialDate.parse(late).isSurelyBefore(PartialDate.parse(early)))
                .isFalse();
        assertThat(PartialDate.parse(early).overlaps(PartialDate.parse(late))).isFalse();
        assertThat(PartialDate.parse(late).overlaps(PartialDate.parse(early))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2004,       2004",
        "2004,       2004-12-31",
        "199X,       1999-12-31",
        "2015-24,    2016-02-29",
        "1994/1999,  1999/2005",
        "1994/..,    2020",
        "../1991,    1991-12-31",
        "[2020..],   2021",
        "2006~,      2006",
        "../1991,    1991/..",
        "1994/..,    2010/.."
    })
    void datesOverlapWhereSomeDayBelongsToBoth(String one, String other) {
        assertThat(PartialDate.parse(one).overlaps(PartialDate.parse(other))).isTrue();
        assertThat(PartialDate.parse(other).overlaps(PartialDate.parse(one))).isTrue();
        assertThat(PartialDate.parse(one).isSurelyBefore(PartialDate.parse(other)))
                .isFalse();
        assertThat(PartialDate.parse(other).isSurelyBefore(PartialDate.parse(one)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004", "2004-06", "2004-06-11", "2015-21", "2015-22", "2015-23"})
    void aYearCanBeAskedForWhereItIsOneAndCertain(String text) {
        assertThat(PartialDate.parse(text).hasOneYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"199X", "2006~", "2006?", "2004-06%", "2015-24", "1994/1999", "2004/2004", "[2020..]", "../1991"
            })
    void aYearCannotBeAskedForWhereItIsDoubtfulOrMoreThanOne(String text) {
        assertThat(PartialDate.parse(text).hasOneYear()).isFalse();
    }

    @Test
    void whatIsNotDatedIsNotStatedAndOverlapsEverything() {
        assertThat(PartialDate.UNSTATED.isStated()).isFalse();
        assertThat(PartialDate.UNSTATED.inWords()).isEmpty();
        assertThat(PartialDate.UNSTATED.overlaps(PartialDate.parse("1569"))).isTrue();
    }

    @Test
    void aSpanTakesItsEndsFromTwoDates() {
        var from = PartialDate.parse("1994-07");
        var until = PartialDate.parse("1999~");

        assertThat(PartialDate.between(from, until)).isEqualTo(PartialDate.parse("1994-07/1999~"));
        assertThat(PartialDate.between(from, PartialDate.UNSTATED)).isEqualTo(PartialDate.parse("1994-07/.."));
        assertThat(PartialDate.between(PartialDate.UNSTATED, until)).isEqualTo(PartialDate.parse("../1999~"));
        assertThat(PartialDate.between(PartialDate.UNSTATED, PartialDate.UNSTATED))
                .isEqualTo(PartialDate.UNSTATED);
    }

    @Test
    void aSpanThatEndsBeforeItBeginsCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(PartialDate.parse("2000"), PartialDate.parse("1999")))
                .withMessage("until must not be before from");
    }

    private static LocalDate day(String text) {
        return switch (text) {
            case "MIN" -> LocalDate.MIN;
            case "MAX" -> LocalDate.MAX;
            default -> LocalDate.parse(text);
        };
    }
}
