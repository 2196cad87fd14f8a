package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.response.UnreadableAnswer;

/** What holds for the example of each kind in whatever order its choices stand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceShuffleTest {
    private static final int SEEDS = 50;

    /** The keys of some are found by facts, here of the default course, for which the same is shown; people mark essays. */
    private static Stream<Conformance> kinds() {
        return Conformance.all()
                .filter(kind ->
                        !List.of("evidence", "timeline", "cloze", "essay").contains(kind.kind()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_key_scores_one_however_it_is_laid_out(Conformance kind) {
        var course = SmallCourse.of(kind.item());
        LongStream.range(0, SEEDS).forEach(seed -> {
            var task = task(course, seed);
            var form = task.form(course.knowledge(), new Random(seed));

            assertThat(score(form, Answers.right(task).apply(form))).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void another_shuffle_changes_no_score(Conformance kind) {
        var course = SmallCourse.of(kind.item());
        LongStream.range(0, SEEDS).forEach(seed -> {
            var task = task(course, seed);
            var answer = Answers.some(task, new Random(seed));
            var scores = LongStream.range(0, 4)
                    .mapToObj(shuffle -> task.form(course.knowledge(), new Random(seed + 100 * shuffle)))
                    .map(form -> score(form, answer.apply(form)))
                    .toList();

            assertThat(scores).allMatch(score -> score >= 0 && score <= 1).containsOnly(scores.get(0));
        });
    }

    private static Task task(SmallCourse course, long seed) {
        return course.bank().items().get(0).variant(course.knowledge(), seed).task();
    }

    private static double score(Form form, String typed) {
        try {
            return form.grade(typed).score();
        } catch (UnreadableAnswer e) {
            throw new AssertionError(typed, e);
        }
    }
}
