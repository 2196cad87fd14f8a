package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of a synthetic class of 40 at 12 items with parts of points are those of the R package psych 2.2.9 (R
 * 4.2.2): of {@code alpha} the raw alpha, the means and {@code r.drop}, and the interval of {@code alpha.ci}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticClassTest {
    private static final Offset<Double> AS_PRINTED = within(1e-11);

    private static final Analysis CLASS = SampleClass.read("scores.csv").analysis();

    @Test
    void alpha_its_interval_and_the_error_of_measurement_are_those_of_psych() {
        var reliability = CLASS.reliability().orElseThrow();

        assertThat(reliability.students()).isEqualTo(40);
        assertThat(reliability.questions()).isEqualTo(12);
        assertThat(reliability.alpha()).isCloseTo(0.723143428608, AS_PRINTED);
        assertThat(reliability.low()).isCloseTo(0.57729058134962, AS_PRINTED);
        assertThat(reliability.high()).isCloseTo(0.83460749461999, AS_PRINTED);
        assertThat(reliability.standardError()).isCloseTo(1.3921033121509, AS_PRINTED);
    }

    @Test
    void a_class_of_forty_needs_no_caution() {
        assertThat(CLASS.cautions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.8625, 0.197275483602",
        "2, 0.7250, 0.366699988148",
        "3, 0.6250, 0.321785655060",
        "4, 0.5750, 0.457804139438",
        "5, 0.6250, 0.330899739181",
        "6, 0.4500, 0.468247046801",
        "7, 0.4625, 0.324409543866",
        "8, 0.4000, 0.293038590707",
        "9, 0.3000, 0.329609472930",
        "10, 0.2500, 0.237851270801",
        "11, 0.2500, 0.472213602633",
        "12, 0.2125, 0.468053062241",
    })
    void facility_and_discrimination_are_those_of_psych(int number, double facility, double discrimination) {
        var item = CLASS.items().get(number - 1);

        assertThat(item.item().id()).isEqualTo("q" + number);
        assertThat(item.facility().orElseThrow()).isCloseTo(facility, AS_PRINTED);
        assertThat(item.discrimination().orElseThrow()).isCloseTo(discrimination, AS_PRINTED);
    }
}
