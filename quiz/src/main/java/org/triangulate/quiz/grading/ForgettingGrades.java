package org.triangulate.quiz.grading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;

/** Takes a student out of one version of the grades after the other. */
final class ForgettingGrades {
    private final Register register;
    private final Registered student;
    private final Set<String> ids;
    private final Eraser eraser;

    /**
     * @param ids under which the student's work came back
     */
    ForgettingGrades(Register register, Registered student, Set<String> ids, Eraser eraser) {
        this.register = register;
        this.student = student;
        this.ids = ids;
        this.eraser = eraser;
    }

    void version(Path version) throws IOException {
        eraser.delete(version.resolve("feedback").resolve(Feedbacks.nameOf(student)));
        grades(version);
        eraser.rows(version.resolve("moodle.csv"), student.student()::equals, 0);
        eraser.rows(version.resolve("canvas.csv"), student.student()::equals, 2);
    }

    private void grades(Path version) throws IOException {
        var file = version.resolve(GradesFile.NAME);
        if (!Files.isRegularFile(file)) {
            return;
        }
        var others = new ArrayList<StudentGrade>();
        var isChanged = false;
        try (var lines = GradesFile.lines(version)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var grade = GradesFile.read(line, version);
                var isTheirs = grade.student().equals(student.student());
                var other = withoutName(grade);
                isChanged |= isTheirs || !other.equals(grade);
                if (!isTheirs) {
                    others.add(other);
                }
            }
        }
        if (isChanged) {
            write(version, file, others);
        }
    }

    /** The grades last: as long as they name the student, the table of anomalies is made again as well. */
    private void write(Path version, Path file, List<StudentGrade> others) throws IOException {
        var anomalies = version.resolve("anomalies.csv");
        if (Files.isRegularFile(anomalies)) {
            eraser.replace(anomalies, anomalies(others));
        }
        var lines = others.stream().map(RecordJson::write).toList();
        eraser.replace(file, "[\n" + String.join(",\n", lines) + "\n]\n");
    }

    /** Those who were suspected together with the student stay so; with whom is not said any more. */
    private StudentGrade withoutName(StudentGrade grade) {
        return grade.withAnomalies(
                grade.anomalies().stream().map(this::withoutName).toList());
    }

    private Anomaly withoutName(Anomaly anomaly) {
        var left = anomaly;
        for (var id : ids) {
            left = left.without(id);
        }
        return left;
    }

    private String anomalies(List<StudentGrade> others) {
        var registered =
                register.students().stream().collect(Collectors.toMap(Registered::student, Function.identity()));
        var books = new Gradebooks("", BigDecimal.ZERO);
        others.forEach(
                grade -> Optional.ofNullable(registered.get(grade.student())).ifPresent(one -> books.add(one, grade)));
        return books.anomalies();
    }
}
