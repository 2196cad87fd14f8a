package org.triangulate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred random histories as two other programs reckon them; {@code docs/benchmarks/histories.mjs} wrote them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenHistoriesTest {
    /** ts-fsrs rounds to eight places, which tells in the least stabilities. */
    private static final double CLOSE = 2e-5;

    /** fsrs-rs reckons in single precision. */
    private static final double NEAR = 1e-4;

    private static final Instant START = Instant.parse("2020-01-01T05:00:00Z");

    private record Reviewed(Duration pause, Rating rating, double[] expected, int state, int step, String due) {
        static Reviewed of(List<String> cells) {
            return new Reviewed(
                    Duration.ofSeconds(Long.parseLong(cells.get(1))),
                    Rating.of(Integer.parseInt(cells.get(2))),
                    cells.subList(3, 7).stream()
                            .mapToDouble(Double::parseDouble)
                            .toArray(),
                    Integer.parseInt(cells.get(7)),
                    Integer.parseInt(cells.get(8)),
                    cells.get(9));
        }
    }

    private static Map<String, List<Reviewed>> histories() {
        try (var in = GoldenHistoriesTest.class.getResourceAsStream("histories.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.map(line -> Arrays.asList(line.split("\t")))
                    .collect(Collectors.groupingBy(
                            cells -> cells.get(0),
                            LinkedHashMap::new,
                            Collectors.mapping(Reviewed::of, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<Reviewed>> each() {
        return histories().values().stream();
    }

    @Test
    void there_are_two_hundred_with_every_grade_state_and_gap() {
        var all = histories().values().stream().flatMap(List::stream).toList();

        assertThat(histories()).hasSize(200);
        assertThat(all.stream().map(Reviewed::rating)).contains(Rating.values());
        assertThat(all.stream().map(Reviewed::state)).contains(1, 2, 3);
        assertThat(all).anyMatch(one -> one.pause().toDays() > 3 * 365);
        assertThat(all)
                .anyMatch(one -> one.pause().toMinutes() < 15 && !one.pause().isZero());
    }

    @ParameterizedTest
    @MethodSource("each")
    void every_step_of_a_history_agrees_with_both_programs(List<Reviewed> history) {
        var scheduler = Fsrs6.standard();
        var memory = scheduler.first(history.get(0).rating(), START);
        check(memory, history.get(0));
        for (var reviewed : history.subList(1, history.size())) {
            memory = scheduler.next(memory, reviewed.rating(), memory.reviewed().plus(reviewed.pause()));
            check(memory, reviewed);
        }
    }

    private static void check(Memory memory, Reviewed expected) {
        var stability = memory.stability();
        assertThat(stability).isCloseTo(expected.expected()[0], within(CLOSE * stability));
        assertThat(memory.difficulty()).isCloseTo(expected.expected()[1], within(CLOSE));
        assertThat(stability).isCloseTo(expected.expected()[2], within(NEAR * stability));
        assertThat(memory.difficulty()).isCloseTo(expected.expected()[3], within(NEAR));
        assertThat(memory.phase().ordinal() + 1).isEqualTo(expected.state());
        assertThat(memory.step()).isEqualTo(expected.step());
        if (!expected.due().equals("-")) {
            assertThat(Duration.between(memory.reviewed(), memory.due()))
                    .isEqualTo(Duration.ofSeconds(Long.parseLong(expected.due())));
        }
    }
}
