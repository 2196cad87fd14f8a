package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of a synthetic class of 40 at 12 items are those of the R package psych 2.2.9 (R 4.2.2): of {@code alpha}
 * the raw alpha, the means and {@code r.drop}, and the interval of {@code alpha.ci}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemAnalysisTest {
    private static final Offset<Double> AS_PRINTED = within(1e-11);

    private static final ScoreTable CLASS = read("scores.csv");

    private static ScoreTable read(String name) {
        var stream = Objects.requireNonNull(ItemAnalysisTest.class.getResourceAsStream(name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().toList();
            return new ScoreTable(
                    List.of(lines.get(0).split(",")),
                    lines.stream().skip(1).map(ItemAnalysisTest::row).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Double> row(String line) {
        return Arrays.stream(line.split(",")).map(Double::valueOf).toList();
    }

    private static ScoreTable table(String... rows) {
        return new ScoreTable(
                List.of("a", "b"), Stream.of(rows).map(ItemAnalysisTest::row).toList());
    }

    @Test
    void alpha_its_interval_and_the_error_of_measurement_are_those_of_psych() {
        var reliability = Reliability.of(CLASS).orElseThrow();

        assertThat(reliability.students()).isEqualTo(40);
        assertThat(reliability.parts()).isEqualTo(12);
        assertThat(reliability.alpha()).isCloseTo(0.723143428608, AS_PRINTED);
        assertThat(reliability.low()).isCloseTo(0.57729058134962, AS_PRINTED);
        assertThat(reliability.high()).isCloseTo(0.83460749461999, AS_PRINTED);
        assertThat(reliability.standardError()).isCloseTo(1.3921033121509, AS_PRINTED);
        assertThat(reliability.isOfFew()).isFalse();
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
        var part = PartStatistics.of(CLASS, Collections.nCopies(12, 1.0)).get(number - 1);

        assertThat(part.part()).isEqualTo("q" + number);
        assertThat(part.facility()).isCloseTo(facility, AS_PRINTED);
        assertThat(part.discrimination().orElseThrow()).isCloseTo(discrimination, AS_PRINTED);
    }

    @Test
    void facility_is_a_share_of_what_could_be_earned() {
        var statistics = PartStatistics.of(table("2,0", "4,0"), List.of(4.0, 0.0));

        assertThat(statistics).extracting(PartStatistics::facility).containsExactly(0.75, 0.0);
    }

    @Test
    void where_nothing_varies_nothing_is_said_of_discrimination_or_reliability() {
        var same = table("1,0", "1,0", "1,0");

        assertThat(PartStatistics.of(same, List.of(1.0, 1.0)))
                .allSatisfy(part -> assertThat(part.discrimination()).isEmpty());
        assertThat(Reliability.of(same)).isEmpty();
        assertThat(Reliability.of(table("1,0"))).isEmpty();
        assertThat(Reliability.of(new ScoreTable(List.of("a"), List.of(List.of(0.0), List.of(1.0)))))
                .isEmpty();
        assertThat(Reliability.of(table())).isEmpty();
    }

    @Test
    void parts_that_say_the_same_are_wholly_reliable_and_opposed_ones_less_than_not_at_all() {
        var same = Reliability.of(table("0,0", "1,1", "1,1", "0,0")).orElseThrow();
        var opposed = Reliability.of(table("0,1", "1,0", "1,0", "0,0")).orElseThrow();

        assertThat(same.alpha()).isCloseTo(1, within(1e-12));
        assertThat(same.standardError()).isCloseTo(0, within(1e-7));
        assertThat(same.isOfFew()).isTrue();
        assertThat(opposed.alpha()).isNegative();
    }

    @Test
    void a_quantile_lies_between_its_neighbours_in_proportion() {
        var sample = new Sample(List.of(4.0, 1.0, 3.0, 2.0));

        assertThat(sample.quantile(0)).isEqualTo(1);
        assertThat(sample.quantile(0.5)).isEqualTo(2.5);
        assertThat(sample.quantile(0.25)).isEqualTo(1.75);
        assertThat(sample.quantile(1)).isEqualTo(4);
    }

    @Test
    void a_row_without_a_value_for_each_part_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("1"));
    }
}
