package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.assignment.Student;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;

/**
 * The points of a class as the gradebooks of Moodle and Canvas read them. Who has no points that count has an empty cell,
 * which both leave as it is; nobody gets 0 by an oversight.
 */
final class Gradebooks {
    private final String title;
    private final BigDecimal possible;
    private final List<List<String>> moodle = new ArrayList<>();
    private final List<List<String>> canvas = new ArrayList<>();
    private final List<List<String>> anomalies = new ArrayList<>();

    Gradebooks(String title, BigDecimal possible) {
        this.title = title;
        this.possible = possible;
    }

    void add(Registered student, StudentGrade grade) {
        var points = grade.isFinal() ? grade.points().toPlainString() : "";
        var id = Defused.cell(student.student());
        var name = Defused.cell(oneLine(student.name()));
        moodle.add(List.of(
                id,
                name,
                Defused.cell(oneLine(student.email())),
                points,
                Defused.cell(grade.grade().orElse(""))));
        canvas.add(List.of(name.isEmpty() ? id : name, "", id, Defused.cell(oneLine(student.username())), "", points));
        grade.anomalies()
                .forEach(anomaly -> anomalies.add(List.of(
                        id,
                        anomaly.question() == 0 ? "" : String.valueOf(anomaly.question()),
                        anomaly.sort().word(),
                        anomaly.holds() ? "yes" : "no",
                        Defused.cell(anomaly.file()),
                        grade.receipt(),
                        Defused.cell(oneLine(anomaly.detail())))));
    }

    private static String oneLine(String text) {
        return Student.printable(text);
    }

    /** For Moodle: Grades, Import, CSV file; map "ID number" or "Email address", and the column of the assignment. */
    String moodle() {
        return CsvText.of(
                List.of("ID number", "Name", "Email address", Defused.cell(oneLine(title)), "Grade"), moodle.stream());
    }

    /** For Canvas: Grades, Import. The second row says how many points there are. */
    String canvas() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("    Points Possible", "", "", "", "", possible.toPlainString()));
        rows.addAll(canvas);
        return CsvText.of(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", Defused.cell(oneLine(title))),
                rows.stream());
    }

    /** What a person is to look at. */
    String anomalies() {
        return CsvText.of(
                List.of("student", "question", "anomaly", "holds", "file", "receipt", "detail"), anomalies.stream());
    }
}
