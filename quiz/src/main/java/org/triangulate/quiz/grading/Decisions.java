package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.grading.Decision.Verb;

/**
 * What a person has decided about submissions that are not as they should be: a CSV file with the columns
 * {@code student,question,decision,receipt,reason}.
 */
final class Decisions {
    static final List<String> HEADING = List.of("student", "question", "decision", "receipt", "reason");

    private static final int LARGEST = 8 << 20;

    private final Map<String, List<Decision>> byStudent = new HashMap<>();

    private Decisions() {}

    /**
     * The decisions of a file; none where there is no file.
     *
     * @throws AssignmentException when a row is no decision, or gives points that the assignment does not have
     */
    static Decisions read(Path file, Assignment assignment) {
        var decisions = read(file);
        decisions.byStudent.values().stream()
                .flatMap(List::stream)
                .filter(decision -> decision.verb() == Verb.POINTS)
                .forEach(decision -> points(decision, assignment));
        return decisions;
    }

    /** The same without a look at what can be earned. */
    static Decisions read(Path file) {
        var decisions = new Decisions();
        var rows = CsvText.rows(text(file)).orElseThrow(() -> new AssignmentException("decisions.csv", file));
        if (rows.isEmpty()) {
            return decisions;
        }
        if (!rows.get(0).cells().equals(HEADING)) {
            throw new AssignmentException("decisions.heading", file, String.join(",", HEADING));
        }
        for (var row : rows.subList(1, rows.size())) {
            decisions.add(row, file + ":" + row.line());
        }
        return decisions;
    }

    private void add(CsvRow row, String place) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        var decision = decision(row, place)
                .orElseThrow(() -> new AssignmentException("decisions.row", place, String.join(",", row.cells())));
        if (!decision.saysOfWhich()) {
            throw new AssignmentException("decisions.receipt", place, decision.student());
        }
        byStudent
                .computeIfAbsent(decision.student(), student -> new ArrayList<>())
                .add(decision);
    }

    private static void points(Decision decision, Assignment assignment) {
        if (decision.question() > assignment.size()) {
            throw new AssignmentException("decisions.number", decision.place(), decision.question(), assignment.size());
        }
        var most = assignment.pointsOf(decision.question());
        if (decision.points().compareTo(most) > 0) {
            throw new AssignmentException(
                    "decisions.points", decision.place(), decision.question(), most.toPlainString());
        }
    }

    private static Optional<Decision> decision(CsvRow row, String place) {
        var cells = row.cells().stream().map(Defused::text).toList();
        if (cells.size() < 3 || !cells.get(1).strip().matches("\\d{0,4}")) {
            return Optional.empty();
        }
        var question =
                cells.get(1).isBlank() ? 0 : Integer.parseInt(cells.get(1).strip());
        var receipt = cells.size() > 3 ? cells.get(3) : "";
        var reason = cells.size() > 4 ? cells.get(4) : "";
        return Decision.of(StudentId.normalized(cells.get(0)), question, cells.get(2), receipt, reason, place);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new AssignmentException("decisions.csv", file);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new AssignmentException("decisions.letters", file);
        } catch (IOException e) {
            throw new AssignmentException("register.closed", file);
        }
    }

    /** What is decided about a student, for the submission of a receipt; an empty receipt stands for none. */
    Decided of(String student, String receipt) {
        return Decided.of(byStudent.getOrDefault(student, List.of()), receipt);
    }

    /** The name of the submission that is to be graded; empty where nobody has chosen one. */
    Optional<String> chosenFile(String student) {
        return byStudent.getOrDefault(student, List.of()).stream()
                .filter(decision -> decision.verb() == Verb.USE)
                .map(Decision::value)
                .reduce((earlier, later) -> later);
    }

    /** Students about whom something is decided. */
    List<String> students() {
        return byStudent.keySet().stream().sorted().toList();
    }
}
