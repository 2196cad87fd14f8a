package org.triangulate.exercises.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every class, whatever it answered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomClassesTest {
    private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

    static List<Long> seeds() {
        return IntStream.range(0, 100).mapToObj(Long::valueOf).toList();
    }

    private static List<Outcome> outcomes(Random chance) {
        var outcomes = new ArrayList<Outcome>();
        var questions = 1 + chance.nextInt(6);
        var students = 1 + chance.nextInt(40);
        for (int student = 0; student < students; student++) {
            for (int question = 1; question <= questions; question++) {
                outcomes.add(outcome(chance, "s" + student, question));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Random chance, String student, int question) {
        var answered = chance.nextInt(8) > 0;
        var answer = OPTIONS.get(chance.nextInt(OPTIONS.size()));
        return new Outcome(
                student,
                question,
                "item" + (chance.nextInt(5) == 0 ? "-other" : "") + question,
                answered && answer.equals("a") ? question : chance.nextInt(2) * 0.25,
                question,
                answered ? List.of(answer) : List.of(),
                List.of("a"),
                answered,
                question < 5 || chance.nextInt(20) > 0,
                chance.nextBoolean() ? Optional.of(Duration.ofSeconds(chance.nextInt(300))) : Optional.empty());
    }

    private static Analysis analysis(List<Outcome> outcomes) {
        var items = outcomes.stream().map(Outcome::item).distinct();
        return Analysis.of(
                outcomes.stream(),
                items.map(id -> new AskedItem(id, "", OPTIONS, false)).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_add_up_and_shares_lie_between_nothing_and_all(long seed) {
        var outcomes = outcomes(new Random(seed));
        var analysis = analysis(outcomes);
        var students = analysis.students().size();

        assertThat(analysis.totals().bins().stream()
                        .mapToInt(Distribution.Bin::students)
                        .sum())
                .isEqualTo(students);
        assertThat(analysis.items().stream().mapToInt(ItemResult::students).sum())
                .isEqualTo(outcomes.size());
        assertThat(analysis.items()).allSatisfy(item -> {
            var given = item.answers().stream().mapToInt(AnswerResult::students).sum();
            assertThat(given + Math.round(item.omitted() * item.students())).isEqualTo(item.students());
            assertThat(item.facility().orElse(0.0)).isBetween(0.0, 1.0);
            assertThat(item.discrimination().orElse(0.0)).isBetween(-1.0, 1.0);
            assertThat(item.answers())
                    .allSatisfy(answer ->
                            assertThat(answer.discrimination().orElse(0.0)).isBetween(-1 - 1e-9, 1 + 1e-9));
        });
    }

    /** The totals are added up once; the rest of an item is reckoned from them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void discrimination_is_the_correlation_with_the_sum_of_all_other_counted_questions(long seed) {
        var outcomes = outcomes(new Random(seed));
        var unmarked = outcomes.stream()
                .filter(outcome -> !outcome.marked())
                .map(Outcome::question)
                .toList();
        for (var item : analysis(outcomes).items()) {
            var own = outcomes.stream()
                    .filter(outcome -> outcome.item().equals(item.item().id()) && outcome.marked())
                    .toList();
            var points = own.stream().mapToDouble(Outcome::points).toArray();
            var rests = own.stream()
                    .mapToDouble(one -> outcomes.stream()
                            .filter(other -> other.student().equals(one.student())
                                    && other.question() != one.question()
                                    && !unmarked.contains(other.question()))
                            .mapToDouble(Outcome::points)
                            .sum())
                    .toArray();
            var expected = new Sample(points).correlation(new Sample(rests));
            assertThat(item.discrimination().isPresent()).isEqualTo(expected.isPresent());
            expected.ifPresent(
                    value -> assertThat(item.discrimination().orElseThrow()).isCloseTo(value, within(1e-9)));
        }
    }
}
