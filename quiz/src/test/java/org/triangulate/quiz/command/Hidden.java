package org.triangulate.quiz.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.BlanksFormat;
import org.triangulate.exercises.response.NumberFormat;
import org.triangulate.exercises.response.ResponseFormat;
import org.triangulate.exercises.response.UnreadableAnswer;

/**
 * What no student may learn of an item before it is graded: every text of the item in the course's file but those that
 * say where it belongs, every text with its numbers drawn, and every key and remark that grading speaks of.
 *
 * <p>Some of them are shown, and rightly: the stem, and the choices, among which the key stands beside the others. Whoever
 * searches takes these out of the file at their places first; then nothing of an item may be left.
 *
 * @param texts all of them
 * @param explanations those that say why, help or tell how it is marked: they stand nowhere, not even where a text is shown
 */
record Hidden(Set<String> texts, Set<String> explanations) {
    /** Where an item belongs; words such as "energy" and "apply", which the assignment's own texts have too. */
    private static final Set<String> PLACES = Set.of(
            "kind",
            "unit",
            "level",
            "revision",
            "graded-only",
            "key",
            "half",
            "supports",
            "truth",
            "figures",
            "in",
            "words",
            "from",
            "to",
            "step",
            "points",
            "concepts",
            "paragraph",
            "note",
            "at",
            "cost",
            "attempts");

    private static final Set<String> EXPLAINING = Set.of("why", "hints", "means", "shown-by");

    private static final int SHORTEST = 3;

    static Hidden in(Item item, Item drawn, Form form) {
        var hidden = new Hidden(new LinkedHashSet<>(), new LinkedHashSet<>());
        hidden.collect("", TreeSheet.of(item));
        hidden.collect("", TreeSheet.of(drawn));
        graded(form).forEach(hidden.texts::add);
        hidden.reveal(form.response());
        hidden.texts.removeIf(text -> text.length() < SHORTEST || text.chars().noneMatch(Character::isLetterOrDigit));
        return hidden;
    }

    /** The unit of a number is said to whoever is asked for it. */
    private void reveal(ResponseFormat response) {
        if (response instanceof NumberFormat number) {
            texts.remove(number.unit());
        } else if (response instanceof BlanksFormat blanks) {
            blanks.blanks().forEach(this::reveal);
        }
    }

    private void collect(String key, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(EXPLAINING.contains(key) ? key : entry.key(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(one -> collect(key, one));
        } else if (node instanceof Node.Scalar scalar && !PLACES.contains(key)) {
            texts.add(scalar.text());
            if (EXPLAINING.contains(key) && scalar.text().contains(" ")) {
                explanations.add(scalar.text());
            }
        }
    }

    Hidden with(Hidden other) {
        var both = new Hidden(new LinkedHashSet<>(texts), new LinkedHashSet<>(explanations));
        both.texts.addAll(other.texts);
        both.explanations.addAll(other.explanations);
        return both;
    }

    /** What grading says of the example, and of each label where a label is an answer. */
    private static List<String> graded(Form form) {
        var labels = form.groups().stream()
                .flatMap(group -> group.choices().stream())
                .map(Form.Choice::label);
        return Stream.concat(Stream.of(form.example(), "a", "1", "12", "nothing"), labels)
                .flatMap(typed -> graded(form, typed))
                .toList();
    }

    private static Stream<String> graded(Form form, String typed) {
        try {
            var grade = form.grade(typed);
            return Stream.concat(Stream.of(grade.expected()), grade.remarks().stream());
        } catch (UnreadableAnswer e) {
            return Stream.empty();
        }
    }
}
