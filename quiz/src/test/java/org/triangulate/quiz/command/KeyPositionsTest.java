package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.exercises.assignment.Selection;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/** Whether the place of a key among the choices, or anything about the package, tells which it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyPositionsTest {
    private static final int STUDENTS = 1_000;

    private static final String ITEM = "from-one-dependence-to-two";

    /** The chi-square with three degrees of freedom that chance exceeds once in ten thousand times. */
    private static final double CRITICAL = 21.11;

    private static final Material COURSE = MaterialReader.shipped();

    private static final AssignmentFile FILE =
            AssignmentReader.read(java.nio.file.Path.of("../docs/examples/energy-and-money/assignment.yaml"), COURSE);

    /** A question as one student gets it, and where its key stands. */
    private record Laid(Question question, int key) {}

    private static List<Laid> laid(long seed) {
        Selection selection = FILE.selection(SecretSeed.drawn(new Random(seed)));
        var booklets = new Booklets(FILE.assignment(), selection, COURSE.knowledge());
        var key = FILE.items().find(ITEM).map(KeyPositionsTest::key).orElseThrow();
        return IntStream.range(0, STUDENTS)
                .mapToObj(i -> selection.of("s-" + i).get(2))
                .map(asked -> {
                    assertThat(asked.item().id()).isEqualTo(ITEM);
                    var question = booklets.laid(asked).question();
                    return new Laid(question, texts(question).indexOf(key));
                })
                .toList();
    }

    private static String key(Item item) {
        return item.task().options().stream()
                .filter(Option::key)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> texts(Question question) {
        return question.groups().get(0).choices().stream()
                .map(choice -> choice.text())
                .toList();
    }

    private static double chiSquare(List<Laid> laid) {
        Map<Integer, Integer> counts = new TreeMap<>();
        laid.forEach(one -> counts.merge(one.key(), 1, Integer::sum));
        var expected = STUDENTS / 4.0;
        return IntStream.range(0, 4)
                .mapToDouble(place -> counts.getOrDefault(place, 0) - expected)
                .map(difference -> difference * difference / expected)
                .sum();
    }

    @Test
    void the_key_stands_as_often_at_each_place() {
        assertThat(chiSquare(laid(1))).isLessThan(CRITICAL);
        assertThat(chiSquare(laid(2))).isLessThan(CRITICAL);
    }

    @Test
    void keys_that_stood_always_at_one_place_would_be_noticed() {
        var first = laid(1).stream().map(one -> new Laid(one.question(), 0)).toList();

        assertThat(chiSquare(first)).isGreaterThan(CRITICAL);
    }

    @Test
    void two_students_questions_differ_in_nothing_but_the_order_of_the_choices() {
        var letters = laid(1).stream()
                .map(one -> RecordJson.write(one.question())
                        .chars()
                        .sorted()
                        .boxed()
                        .toList())
                .distinct();

        assertThat(letters).hasSize(1);
    }

    @Test
    void the_names_in_a_question_stand_in_the_same_order_for_all() {
        var names = laid(1).stream()
                .map(one -> RecordJson.write(one.question()).replaceAll("(?<=[:,\\[])\"[^\"]*\"(?!:)", ""))
                .distinct();

        assertThat(names).hasSize(1);
    }
}
