package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 tonnes                    | kilograms           | 1000
            500 kg                      | tonnes              | 0.5
            2.3 bcm                     | litres              | 2300000000000
            81 bcf                      | cubic metres        | 2293660000
            100 bcf of gas              | cubic metres of gas | 2831680000
            100 bcf                     | cubic metres of gas | 2831680000
            1 bbl                       | litres              | 158.987
            1,234,567 litres            | cubic metres        | 1234.567
            10 miles                    | kilometres          | 16.0934
            2 km2                       | hectares            | 200
            1.5 TWh                     | kWh                 | 1500000000
            2 GW                        | MW                  | 2000
            1 day                       | hours               | 24
            36 hours                    | days                | 1.5
            2 weeks                     | days                | 14
            84 months                   | years               | 7
            3 decades                   | year                | 30
            5 treaty                    | treaties            | 5
            7 USD                       | USD                 | 7
            """)
    void a_number_is_reckoned_into_another_unit_of_the_same_measure(String written, String unit, BigDecimal expected) {
        var converted = Quantity.parse(written).in(unit).orElseThrow();

        assertThat(converted.low()).isEqualByComparingTo(expected);
        assertThat(converted.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 USD            | EUR
            7 %              | percentage points
            44 barrels       | tonnes
            1 bcm of gas     | cubic metres of oil
            7 years          | days
            18 TWh           | GW
            80,000 soldiers  | troops
            7                | years
            7 states of mind | states of war
            """)
    void what_does_not_measure_the_same_is_not_reckoned(String written, String unit) {
        assertThat(Quantity.parse(written).in(unit)).isEmpty();
    }

    @Test
    void the_hedge_and_both_ends_of_a_range_are_kept() {
        assertThat(Quantity.parse("about 2 to 3 tonnes").in("kilograms"))
                .contains(new Quantity(Hedge.ABOUT, new BigDecimal("2000"), new BigDecimal("3000"), "kilograms"));
    }
}
