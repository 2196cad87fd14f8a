package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.exercises.response.UnreadableAnswer;

/**
 * Answers to tasks in the words of the choices, so that one answer can be given to every form of a task: it becomes
 * letters and numbers only when a form says which.
 */
final class Answers {
    private Answers() {}

    /** The answer that is right. */
    static Function<Form, String> right(Task task) {
        if (task instanceof SingleChoice choice) {
            return letters(choice.options().stream().filter(Option::key));
        }
        if (task instanceof MultipleChoice choice) {
            return letters(choice.options().stream().filter(Option::key));
        }
        if (task instanceof Ordering ordering) {
            return letters(ordering.order().stream().map(Entry::text).toList());
        }
        if (task instanceof Matching matching) {
            return pairs(
                    matching.pairs(),
                    matching.pairs().stream().map(Matching.Pair::right).toList());
        }
        return SortedAnswers.right(task).orElse(Answers::expected);
    }

    /** Some answer to a task with choices: one that its form can read, and seldom the right one. */
    static Function<Form, String> some(Task task, RandomGenerator chance) {
        if (task instanceof SingleChoice choice) {
            return letters(Shuffle.of(choice.options(), chance).stream().limit(1));
        }
        if (task instanceof MultipleChoice choice) {
            var many = 1 + chance.nextInt(choice.options().size());
            return letters(Shuffle.of(choice.options(), chance).stream().limit(many));
        }
        if (task instanceof Ordering ordering) {
            return letters(Shuffle.of(ordering.order(), chance).stream()
                    .map(Entry::text)
                    .toList());
        }
        if (task instanceof Matching matching) {
            var rights = rights(matching);
            return pairs(
                    matching.pairs(),
                    matching.pairs().stream()
                            .map(pair -> rights.get(chance.nextInt(rights.size())))
                            .toList());
        }
        return SortedAnswers.some(task, chance).orElse(Answers::expected);
    }

    /** The answers that are wrong in one place, with what the student has to be told about it; none for numbers. */
    static List<Mistaken> mistaken(Task task) {
        if (task instanceof SingleChoice choice) {
            return choice.options().stream()
                    .filter(option -> !option.key())
                    .map(option -> new Mistaken(letters(Stream.of(option)), option.why()))
                    .toList();
        }
        if (task instanceof MultipleChoice choice) {
            return choice.options().stream()
                    .map(wrong -> new Mistaken(
                            letters(choice.options().stream().filter(option -> option.key() != option.equals(wrong))),
                            wrong.why()))
                    .toList();
        }
        if (task instanceof Ordering ordering) {
            return mistaken(ordering);
        }
        if (task instanceof Matching matching) {
            return mistaken(matching);
        }
        if (task instanceof ShortText text) {
            return text.mistakes().stream()
                    .map(mistake -> new Mistaken(form -> mistake.text(), mistake.why()))
                    .toList();
        }
        return List.of();
    }

    private static List<Mistaken> mistaken(Ordering ordering) {
        var mistaken = new ArrayList<Mistaken>();
        for (int i = 1; i < ordering.order().size(); i++) {
            var swapped = new ArrayList<>(ordering.order());
            swapped.add(i - 1, swapped.remove(i));
            mistaken.add(new Mistaken(
                    letters(swapped.stream().map(Entry::text).toList()),
                    ordering.order().get(i).why()));
        }
        return mistaken;
    }

    private static List<Mistaken> mistaken(Matching matching) {
        var mistaken = new ArrayList<Mistaken>();
        for (int i = 0; i < matching.pairs().size(); i++) {
            var pair = matching.pairs().get(i);
            for (var wrong : rights(matching)) {
                var rights = new ArrayList<>(
                        matching.pairs().stream().map(Matching.Pair::right).toList());
                rights.set(i, wrong);
                if (!wrong.equals(pair.right())) {
                    mistaken.add(new Mistaken(pairs(matching.pairs(), rights), pair.why()));
                }
            }
        }
        return mistaken;
    }

    private static List<String> rights(Matching matching) {
        return Stream.concat(
                        matching.pairs().stream().map(Matching.Pair::right),
                        matching.extra().stream().map(Entry::text))
                .distinct()
                .toList();
    }

    private static Function<Form, String> letters(Stream<Option> options) {
        return letters(options.map(Option::text).toList());
    }

    private static Function<Form, String> letters(List<String> texts) {
        return form ->
                texts.stream().map(text -> label(form.groups().get(0), text)).collect(Collectors.joining(" "));
    }

    private static Function<Form, String> pairs(List<Matching.Pair> pairs, List<String> rights) {
        return form -> {
            var typed = new StringBuilder();
            for (int i = 0; i < pairs.size(); i++) {
                typed.append(label(form.groups().get(0), pairs.get(i).left()))
                        .append(label(form.groups().get(1), rights.get(i)))
                        .append(' ');
            }
            return typed.toString();
        };
    }

    static String label(Form.Group group, String text) {
        return group.choices().stream()
                .filter(choice -> choice.text().equals(text))
                .map(Form.Choice::label)
                .findFirst()
                .orElseThrow();
    }

    /** What a form without choices says is right, as it is told after any answer. */
    private static String expected(Form form) {
        try {
            return form.grade(form.example()).expected();
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e);
        }
    }

    /** An answer that is wrong in one place, and what one of the remarks has to say. */
    record Mistaken(Function<Form, String> answer, String why) {}
}
