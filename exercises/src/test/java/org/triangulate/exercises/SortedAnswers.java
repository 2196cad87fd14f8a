package org.triangulate.exercises;

import static org.triangulate.exercises.Answers.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.exercises.response.UnreadableAnswer;

/** Answers, in the words of the choices, to the tasks that sort, judge and date. */
final class SortedAnswers {
    private SortedAnswers() {}

    static Optional<Function<Form, String>> right(Task task) {
        return given(task, UnaryOperator.identity());
    }

    /** An answer that is seldom right: each thing is somewhere, each piece named or not. */
    static Optional<Function<Form, String>> some(Task task, RandomGenerator chance) {
        return given(task, all -> all.isEmpty() ? all : List.of(all.get(chance.nextInt(all.size()))));
    }

    /**
     * @param one picks from the texts that one of is asked for, the right one standing first
     */
    private static Optional<Function<Form, String>> given(Task task, UnaryOperator<List<String>> one) {
        if (task instanceof TrueFalse judged) {
            var reason = one.apply(keyFirst(judged.reasons())).get(0);
            return Optional.of(
                    form -> (judged.truth() ? "t " : "f ") + label(form.groups().get(1), reason));
        }
        if (task instanceof OddOneOut odd) {
            var named = one.apply(keyFirst(odd.options())).get(0);
            return Optional.of(form -> label(form.groups().get(0), named));
        }
        if (task instanceof Categorize sorted) {
            return Optional.of(categories(sorted));
        }
        if (task instanceof Timeline timeline) {
            return Optional.of(dates(timeline));
        }
        if (task instanceof Evidence evidence) {
            var model = Shipped.KNOWLEDGE.model();
            var texts = evidence.pieces().stream()
                    .filter(Evidence.Piece::supports)
                    .map(piece -> piece.known(model).shown(model))
                    .toList();
            return Optional.of(form -> texts.stream()
                    .map(text -> label(form.groups().get(0), text))
                    .collect(Collectors.joining(" ")));
        }
        if (task instanceof CompareSources compared) {
            return Optional.of(
                    voices(compared, one.apply(keyFirst(compared.reasons())).get(0)));
        }
        return task instanceof Cloze cloze ? Optional.of(form -> blanks(cloze)) : Optional.empty();
    }

    private static List<String> keyFirst(List<Option> options) {
        return options.stream()
                .sorted((a, b) -> Boolean.compare(b.key(), a.key()))
                .map(Option::text)
                .toList();
    }

    private static Function<Form, String> categories(Categorize sorted) {
        return form -> sorted.entries().stream()
                .map(entry -> label(form.groups().get(0), entry.text())
                        + label(form.groups().get(1), entry.in()))
                .collect(Collectors.joining(" "));
    }

    private static Function<Form, String> dates(Timeline timeline) {
        var known = timeline.entries().stream()
                .map(entry -> entry.known(Shipped.KNOWLEDGE))
                .collect(Collectors.toMap(
                        Timeline.Entry::text, entry -> entry.date().edtf()));
        return form -> form.groups().get(0).choices().stream()
                .map(choice -> known.get(choice.text()))
                .collect(Collectors.joining(" "));
    }

    private static Function<Form, String> voices(CompareSources compared, String reason) {
        var voices = compared.voices().isEmpty()
                ? Voices.of(compared.disagreement(), Shipped.KNOWLEDGE.model())
                : compared.voices();
        return form -> voices.stream()
                        .map(voice -> label(form.groups().get(0), voice.who())
                                + label(form.groups().get(1), voice.says()))
                        .collect(Collectors.joining(" "))
                + " " + label(form.groups().get(2), reason);
    }

    private static String blanks(Cloze cloze) {
        return IntStream.range(0, cloze.blanks().size())
                .mapToObj(i -> blank(cloze.blanks().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static String blank(Task blank) {
        if (blank instanceof SingleChoice choice) {
            return keyFirst(choice.options()).get(0);
        }
        try {
            var form = blank.form(Shipped.KNOWLEDGE, new InOrder());
            return form.grade(form.example()).expected();
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e);
        }
    }
}
