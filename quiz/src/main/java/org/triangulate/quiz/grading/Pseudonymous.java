package org.triangulate.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;

/**
 * A version of the grades without anything that says who is who: for research, and for a colleague. Texts are left out,
 * for people write of themselves.
 */
public final class Pseudonymous {
    private static final List<String> STUDENTS =
            List.of("student", "standing", "points", "possible", "late_percent", "grade");

    private static final List<String> ANSWERS = List.of(
            "student",
            "question",
            "item",
            "revision",
            "standing",
            "answer",
            "score",
            "points",
            "possible",
            "confidence",
            "seconds");

    private final List<List<String>> students = new ArrayList<>();
    private final List<List<String>> answers = new ArrayList<>();
    private final List<List<String>> mapping = new ArrayList<>();

    /**
     * @param pseudonym the name of a student, by the id
     */
    public Pseudonymous(Stream<StudentGrade> grades, Function<String, String> pseudonym) {
        grades.forEach(grade -> add(grade, pseudonym.apply(grade.student())));
        Comparator<List<String>> byName = Comparator.comparing(row -> row.get(0));
        students.sort(byName);
        answers.sort(byName.thenComparingInt(row -> Integer.parseInt(row.get(1))));
        mapping.sort(byName);
    }

    private void add(StudentGrade grade, String name) {
        mapping.add(List.of(name, Defused.cell(grade.student())));
        students.add(List.of(
                name,
                grade.standing().name().toLowerCase(Locale.ROOT),
                grade.isFinal() ? grade.points().toPlainString() : "",
                grade.possible().toPlainString(),
                String.valueOf(grade.deduction()),
                Defused.cell(grade.grade().orElse(""))));
        grade.questions().forEach(question -> answers.add(row(question, name)));
    }

    private static List<String> row(QuestionGrade question, String name) {
        return List.of(
                name,
                String.valueOf(question.number()),
                question.item(),
                String.valueOf(question.revision()),
                question.standing().name().toLowerCase(Locale.ROOT),
                question.answers().isEmpty() ? "" : Defused.cell(question.understood()),
                String.valueOf(question.score()),
                question.points().toPlainString(),
                question.possible().toPlainString(),
                question.confidence() == 0 ? "" : String.valueOf(question.confidence()),
                question.took().map(time -> String.valueOf(time.toSeconds())).orElse(""));
    }

    /** A row for each student. */
    public String students() {
        return CsvText.of(STUDENTS, students.stream());
    }

    /** A row for each student and question. */
    public String answers() {
        return CsvText.of(ANSWERS, answers.stream());
    }

    /** Who is who; it stays with the instructor. */
    public String mapping() {
        return CsvText.of(List.of("pseudonym", "student"), mapping.stream());
    }
}
