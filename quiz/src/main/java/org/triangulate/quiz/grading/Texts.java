package org.triangulate.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;

/**
 * The texts of a class on one item, to be marked without knowing whose they are.
 *
 * @param all in the order of their names, which says nothing of the students
 */
public record Texts(List<Text> all) {
    /**
     * A text.
     *
     * @param name by which its marks are kept
     */
    public record Text(String name, String text) {}

    public Texts {
        all = List.copyOf(all);
    }

    /** The items of a published assignment that a person marks, in their order. */
    public static List<String> items(Register register, ItemBank items) {
        return register.students().stream()
                .flatMap(student -> student.questions().stream())
                .map(Registered.Placed::item)
                .distinct()
                .filter(id ->
                        items.find(id).flatMap(item -> item.task().rubric()).isPresent())
                .toList();
    }

    /** What came back on an item. */
    public static Texts of(AssignmentFolder folder, Assignment assignment, Register register, String item) {
        var decisions = Decisions.read(folder.decisions(), assignment);
        var inbox = Inbox.read(folder.submissions()).settled(register.ids(), decisions);
        var texts = new ArrayList<Text>();
        for (var student : register.students()) {
            inbox.chosen(student.student(), decisions)
                    .flatMap(received -> answer(student, received, item))
                    .map(text -> new Text(Markings.nameOf(register.head(), student.student(), text), text))
                    .ifPresent(texts::add);
        }
        texts.sort(Comparator.comparing(Text::name));
        return new Texts(texts);
    }

    private static Optional<String> answer(Registered student, Received received, String item) {
        var answers = received.work().asHandedIn().answers();
        for (int place = 1; place <= student.questions().size(); place++) {
            if (student.questions().get(place - 1).item().equals(item)) {
                return Optional.ofNullable(answers.get(place)).map(Entry::typed);
            }
        }
        return Optional.empty();
    }
}
