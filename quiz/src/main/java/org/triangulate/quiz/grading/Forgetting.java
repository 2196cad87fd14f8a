package org.triangulate.quiz.grading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.Pseudonym;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.work.Durable;

/**
 * Takes one student out of everything that lies in the folder of an assignment: the package, the submissions, the marks,
 * the decisions, every version of the grades, reports and exports, and last the register.
 *
 * <p>It may be stopped and begun again; as long as the register has the student, what is left can be found.
 */
public final class Forgetting {
    private final AssignmentFolder folder;
    private final Register register;
    private final Registered student;
    private final String pseudonym;
    private final List<Path> touched = new ArrayList<>();

    public Forgetting(AssignmentFolder folder, Register register, Registered student) {
        this.folder = folder;
        this.register = register;
        this.student = student;
        this.pseudonym = Pseudonym.of(register.head(), student.student());
    }

    /** Does it; returns the files that were deleted or changed. */
    public List<Path> run() {
        try {
            suspicions();
            delete(folder.handOut().resolve(student.fileName() + ".package"));
            submissions();
            rows(folder.decisions(), id -> StudentId.normalized(id).equals(student.student()), 0);
            marks();
            for (var number : new Versions(folder).numbers()) {
                version(new Versions(folder).of(number));
            }
            tables(folder.reports());
            tables(folder.export());
            rows(folder.pseudonyms(), pseudonym::equals, 0);
            register.without(student.student()).write(folder);
            touched.add(folder.register());
            return List.copyOf(touched);
        } catch (IOException e) {
            throw AssignmentException.unwritten(folder.path(), e);
        }
    }

    /** Before anything else, for it cannot be known any more when the submissions are gone. */
    private void suspicions() throws IOException {
        var known = Outlived.read(folder.suspicions());
        var sharing = Files.isDirectory(folder.submissions())
                ? Suspicions.sharing(Inbox.read(folder.submissions()), student.student())
                : Map.<String, Set<Sort>>of();
        var outliving = known.with(sharing).without(student.student());
        if (!outliving.equals(known)) {
            outliving.write(folder.suspicions());
            touched.add(folder.suspicions());
        }
    }

    private void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            touched.add(file);
        }
    }

    private void submissions() throws IOException {
        if (Files.isDirectory(folder.submissions())) {
            for (var received : Inbox.read(folder.submissions()).of(student.student())) {
                delete(received.path());
            }
        }
    }

    private void marks() throws IOException {
        for (var file : files(folder.marks(), ".csv")) {
            rows(file, essay -> essay.startsWith(pseudonym + "-"), 2);
        }
    }

    private void version(Path version) throws IOException {
        delete(version.resolve("feedback").resolve(Feedbacks.nameOf(student)));
        grades(version);
        rows(version.resolve("moodle.csv"), student.student()::equals, 0);
        rows(version.resolve("canvas.csv"), student.student()::equals, 2);
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
            var lines = others.stream().map(RecordJson::write).toList();
            Durable.write(file, "[\n" + String.join(",\n", lines) + "\n]\n");
            touched.add(file);
            anomalies(version.resolve("anomalies.csv"), others);
        }
    }

    /** Those who were suspected together with the student stay so; with whom is not said any more. */
    private StudentGrade withoutName(StudentGrade grade) {
        return grade.withAnomalies(grade.anomalies().stream()
                .map(anomaly -> anomaly.without(student.student()))
                .toList());
    }

    private void anomalies(Path file, List<StudentGrade> others) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var registered =
                register.students().stream().collect(Collectors.toMap(Registered::student, Function.identity()));
        var books = new Gradebooks("", BigDecimal.ZERO);
        others.forEach(
                grade -> Optional.ofNullable(registered.get(grade.student())).ifPresent(one -> books.add(one, grade)));
        Durable.write(file, books.anomalies());
        touched.add(file);
    }

    /** What is reckoned from all students is told anew by whoever wants it. */
    private void tables(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                delete(file);
            }
        }
    }

    private static List<Path> files(Path place, String ending) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Takes rows out of a table by what stands in one of its cells. */
    private void rows(Path file, Predicate<String> isTheirs, int cell) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var rows = CsvText.rows(text).orElseThrow(() -> new AssignmentException("forget.csv", file));
        var kept = rows.stream()
                .filter(row -> row.cells().size() <= cell
                        || !isTheirs.test(Defused.text(row.cells().get(cell))))
                .toList();
        if (kept.size() < rows.size()) {
            var heading = kept.get(0).cells();
            Durable.write(file, CsvText.of(heading, kept.stream().skip(1).map(CsvRow::cells)));
            touched.add(file);
        }
    }
}
