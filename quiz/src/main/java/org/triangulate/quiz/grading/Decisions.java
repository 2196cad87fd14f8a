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
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.grading.Decision.Verb;

/**
 * What a person has decided about submissions that are not as they should be: a CSV file with the columns
 * {@code student,question,decision,reason}.
 */
final class Decisions {
    static final List<String> HEADING = List.of("student", "question", "decision", "reason");

    private static final int LARGEST = 8 << 20;

    private final Map<String, List<Decision>> byStudent = new HashMap<>();

    private Decisions() {}

    /** The decisions of a file; none where there is no file. */
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
            decisions.add(row, file);
        }
        return decisions;
    }

    private void add(CsvRow row, Path file) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        var decision = decision(row)
                .orElseThrow(() -> new AssignmentException(
                        "decisions.row", file + ":" + row.line(), String.join(",", row.cells())));
        byStudent
                .computeIfAbsent(decision.student(), student -> new ArrayList<>())
                .add(decision);
    }

    private static Optional<Decision> decision(CsvRow row) {
        var cells = row.cells().stream().map(Defused::text).toList();
        if (cells.size() < 3 || !cells.get(1).strip().matches("\\d{0,4}")) {
            return Optional.empty();
        }
        var question =
                cells.get(1).isBlank() ? 0 : Integer.parseInt(cells.get(1).strip());
        var reason = cells.size() > 3 ? cells.get(3) : "";
        return Decision.of(StudentId.normalized(cells.get(0)), question, cells.get(2), reason);
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

    /** The last decision of a sort about the whole work of a student. */
    Optional<Decision> of(String student, Verb verb) {
        return of(student, 0, verb);
    }

    /** The last decision of a sort about a question. */
    Optional<Decision> of(String student, int question, Verb verb) {
        return byStudent.getOrDefault(student, List.of()).stream()
                .filter(decision -> decision.question() == question && decision.verb() == verb)
                .reduce((earlier, later) -> later);
    }

    /** Students about whom something is decided. */
    List<String> students() {
        return byStudent.keySet().stream().sorted().toList();
    }
}
