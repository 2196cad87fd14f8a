package org.triangulate.quiz.grading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.AskedItem;
import org.triangulate.exercises.analysis.Outcome;

/** What item analysis reckons with, from a version of the grades. */
public final class Outcomes {
    /** Where a number stands that is drawn. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

    private Outcomes() {}

    /**
     * The analysis of the students of a version. Left out is who has handed nothing in, whose work was refused or waits
     * for a decision, and a question that is not to count.
     */
    public static Analysis analysis(Stream<StudentGrade> students, ItemBank items) {
        var outcomes = students.filter(Outcomes::isKnown)
                .flatMap(student -> student.questions().stream()
                        .filter(question -> question.possible().signum() > 0)
                        .map(question -> outcome(student, question)));
        return Analysis.of(outcomes, items.items().stream().map(Outcomes::item).toList());
    }

    private static AskedItem item(Item item) {
        return new AskedItem(
                item.id(),
                title(item),
                offered(item.task()),
                item.task().rubric().isPresent());
    }

    /** What an answer may be; a reason is only a part of one, and is told with the rest of it. */
    private static List<String> offered(Task task) {
        return task.isAnsweredByOptions()
                ? task.options().stream().map(Option::text).toList()
                : List.of();
    }

    /** What is drawn differs from student to student. */
    private static String title(Item item) {
        return PLACEHOLDER.matcher(item.label()).replaceAll("…");
    }

    private static boolean isKnown(StudentGrade student) {
        return student.standing() == StudentGrade.Standing.GRADED
                || student.standing() == StudentGrade.Standing.UNMARKED;
    }

    private static Outcome outcome(StudentGrade student, QuestionGrade question) {
        var answered = question.standing() != QuestionGrade.Standing.UNANSWERED;
        return new Outcome(
                student.student(),
                question.number(),
                question.item(),
                question.points().doubleValue(),
                question.possible().doubleValue(),
                answered ? question.answers() : List.of(),
                question.keys(),
                answered,
                question.standing() != QuestionGrade.Standing.UNMARKED,
                question.took().filter(took -> answered));
    }
}
