package org.triangulate.exercises.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Outcomes of classes, made from tables of points or student by student. */
final class SampleClass {
    private final List<Outcome> outcomes = new ArrayList<>();

    /** One student's row for each line, one question for each column; everything earns at most so much. */
    static SampleClass of(double possible, double[]... rows) {
        var all = new SampleClass();
        for (int student = 0; student < rows.length; student++) {
            for (int question = 0; question < rows[student].length; question++) {
                all.outcomes.add(
                        outcome("s" + student, question + 1, "q" + (question + 1), rows[student][question], possible));
            }
        }
        return all;
    }

    /** A table of a file whose first line names the columns. */
    static SampleClass read(String name) {
        var stream = Objects.requireNonNull(SampleClass.class.getResourceAsStream(name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(
                    1,
                    reader.lines()
                            .skip(1)
                            .map(line -> Arrays.stream(line.split(","))
                                    .mapToDouble(Double::parseDouble)
                                    .toArray())
                            .toArray(double[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * So many students of rising ability: the strongest is the last. The second question tells their order, the first is
     * answered as the texts say, one for each; an empty text stands for no answer.
     */
    static SampleClass answering(String key, String... answers) {
        var all = new SampleClass();
        IntStream.range(0, answers.length).forEach(student -> {
            var answer = answers[student];
            all.add("s" + student, 1, "asked", answer.equals(key) ? 1 : 0, 1, answer, key);
            all.outcomes.add(outcome("s" + student, 2, "order", student, answers.length));
        });
        return all;
    }

    static Outcome outcome(String student, int question, String item, double points, double possible) {
        return new Outcome(
                student, question, item, points, possible, List.of(), List.of(), true, true, Optional.empty());
    }

    SampleClass add(
            String student, int question, String item, double points, double possible, String answer, String key) {
        var answers = answer.isEmpty() ? List.<String>of() : List.of(answer);
        outcomes.add(new Outcome(
                student,
                question,
                item,
                points,
                possible,
                answers,
                List.of(key),
                !answer.isEmpty(),
                true,
                Optional.empty()));
        return this;
    }

    SampleClass add(Outcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    /** The same with a time at every outcome, in seconds by the number of the question. */
    SampleClass timed(double... seconds) {
        outcomes.replaceAll(one -> new Outcome(
                one.student(),
                one.question(),
                one.item(),
                one.points(),
                one.possible(),
                one.answers(),
                one.keys(),
                one.answered(),
                one.marked(),
                Optional.of(Duration.ofMillis((long) (seconds[one.question() - 1] * 1000)))));
        return this;
    }

    Analysis analysis(AskedItem... known) {
        return Analysis.of(outcomes.stream(), List.of(known));
    }
}
