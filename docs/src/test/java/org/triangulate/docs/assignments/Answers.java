package org.triangulate.docs.assignments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.Numeric;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.Timeline;
import org.triangulate.exercises.response.DatesFormat;
import org.triangulate.exercises.response.JudgementFormat;
import org.triangulate.exercises.response.Letters;
import org.triangulate.exercises.response.NumberFormat;
import org.triangulate.exercises.response.OneOfFormat;
import org.triangulate.exercises.response.PairsFormat;
import org.triangulate.exercises.response.SomeOfFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.VoicesFormat;
import org.triangulate.model.Event;

/**
 * What may be typed at a question, and what each of it earns.
 *
 * @param task with its numbers drawn
 * @param form as it is laid out for the student
 */
record Answers(Task task, Form form, Knowledge knowledge) {
    private static final List<String> COUNTRIES = List.of("Poland", "Germany", "Ukraine", "Lithuania");

    private static final List<Integer> MONTHS_OFF = List.of(-6, -2, -1, 1, 3);

    /**
     * Something to type.
     *
     * @param text what it says, where it names one choice; else empty
     */
    record Scored(String typed, String text, double score) {
        boolean isRight() {
            return score == 1;
        }
    }

    List<Scored> scored() {
        return typed().distinct().map(this::scored).toList();
    }

    private Scored scored(String typed) {
        try {
            return new Scored(typed, text(typed), form.grade(typed).score());
        } catch (UnreadableAnswer e) {
            throw new IllegalStateException("'" + typed + "' is no answer to " + task, e);
        }
    }

    private String text(String typed) throws UnreadableAnswer {
        var chosen = form.response().chosen(typed);
        return chosen.size() == 1
                ? form.groups().get(0).choices().get(chosen.get(0)).text()
                : "";
    }

    private Stream<String> typed() {
        var response = form.response();
        if (response instanceof OneOfFormat) {
            return labels(0, form.groups().get(0).choices().size()).stream();
        }
        if (response instanceof SomeOfFormat some) {
            return IntStream.range(1, 1 << some.choices()).mapToObj(Answers::subset);
        }
        if (response instanceof JudgementFormat judgement) {
            return combined(List.of(List.of("t", "f"), labels(0, judgement.reasons())));
        }
        if (response instanceof PairsFormat pairs) {
            return combined(paired(pairs.numbers(), pairs.letters()));
        }
        if (response instanceof VoicesFormat voices) {
            var parts = new ArrayList<>(paired(voices.voices(), voices.says()));
            parts.add(labels(voices.says(), voices.reasons()));
            return combined(parts);
        }
        if (response instanceof DatesFormat && task instanceof Timeline timeline) {
            return dates(timeline);
        }
        return response instanceof NumberFormat && task instanceof Numeric numeric
                ? numbers(numeric)
                : COUNTRIES.stream();
    }

    private static List<String> labels(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Letters::label).toList();
    }

    private static String subset(int bits) {
        return IntStream.range(0, Integer.SIZE)
                .filter(position -> (bits >> position & 1) == 1)
                .mapToObj(Letters::label)
                .collect(Collectors.joining(" "));
    }

    private static List<List<String>> paired(int numbers, int letters) {
        IntFunction<List<String>> pairs = number ->
                labels(0, letters).stream().map(letter -> number + letter).toList();
        return IntStream.rangeClosed(1, numbers).mapToObj(pairs).toList();
    }

    /** The best of all combinations, and those in which one or two parts are others. */
    private Stream<String> combined(List<List<String>> parts) {
        var best = new ArrayList<>(parts.stream().map(part -> part.get(0)).toList());
        for (int position = 0; position < parts.size(); position++) {
            var at = position;
            var first = parts.get(at).stream().max(Comparator.comparingDouble(part -> score(changed(best, at, part))));
            best.set(at, first.orElseThrow());
        }
        var one = others(best, parts).toList();
        var two = one.stream().flatMap(other -> others(other, parts));
        return Stream.concat(Stream.of(best), Stream.concat(one.stream(), two)).map(all -> String.join(" ", all));
    }

    private static Stream<List<String>> others(List<String> answer, List<List<String>> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(position -> parts.get(position).stream().map(part -> changed(answer, position, part)));
    }

    private static <T> List<T> changed(List<T> all, int position, T part) {
        var changed = new ArrayList<>(all);
        changed.set(position, part);
        return List.copyOf(changed);
    }

    private double score(List<String> parts) {
        return scored(String.join(" ", parts)).score();
    }

    private Stream<String> numbers(Numeric numeric) {
        var right = numeric.answer().map(answer -> answer.written()).orElse("12 %");
        return Stream.concat(
                Stream.of(right),
                numeric.mistakes().stream().map(mistake -> mistake.value().written()));
    }

    /** All right, or one or two events displaced. */
    private Stream<String> dates(Timeline timeline) {
        var months = months(timeline);
        var right = form.groups().get(0).choices().stream()
                .map(choice -> months.get(choice.text()))
                .toList();
        var one = IntStream.range(0, right.size())
                .boxed()
                .flatMap(position -> MONTHS_OFF.stream().map(off -> displaced(right, position, off)))
                .toList();
        var two = IntStream.range(0, right.size())
                .boxed()
                .flatMap(position -> one.stream().map(all -> displaced(all, position, 3)));
        return Stream.concat(Stream.of(right), Stream.concat(one.stream(), two))
                .map(all -> all.stream().map(YearMonth::toString).collect(Collectors.joining(" ")));
    }

    private Map<String, YearMonth> months(Timeline timeline) {
        var months = new LinkedHashMap<String, YearMonth>();
        timeline.entries().stream()
                .flatMap(entry -> knowledge.model().find(Event.class, entry.event()).stream())
                .forEach(event ->
                        months.put(event.title(), YearMonth.from(event.date().earliest())));
        return months;
    }

    private static List<YearMonth> displaced(List<YearMonth> months, int position, int off) {
        return changed(months, position, months.get(position).plusMonths(off));
    }
}
