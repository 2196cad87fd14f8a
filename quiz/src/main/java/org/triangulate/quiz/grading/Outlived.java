package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.work.Durable;

/**
 * Suspicions whose other student was forgotten: that somebody shared a key or a chain stays known until a person decides,
 * with whom does not. A CSV file with the columns {@code student,anomaly}.
 */
record Outlived(Map<String, Set<Sort>> byStudent) {
    private static final List<String> HEADING = List.of("student", "anomaly");

    /** The suspicions of a file; none where there is no file. */
    static Outlived read(Path file) {
        try {
            var byStudent = new TreeMap<String, Set<Sort>>();
            CsvText.rows(Files.readString(file, StandardCharsets.UTF_8)).orElseThrow(() -> spoilt(file)).stream()
                    .skip(1)
                    .forEach(row -> add(byStudent, row, file));
            return new Outlived(byStudent);
        } catch (NoSuchFileException e) {
            return new Outlived(Map.of());
        } catch (CharacterCodingException e) {
            throw spoilt(file);
        } catch (IOException e) {
            throw new AssignmentException("register.closed", file);
        }
    }

    private static void add(Map<String, Set<Sort>> byStudent, CsvRow row, Path file) {
        var sort = row.cells().size() == HEADING.size() ? sort(row.cells().get(1)) : Optional.<Sort>empty();
        add(byStudent, Defused.text(row.cells().get(0)), EnumSet.of(sort.orElseThrow(() -> spoilt(file))));
    }

    private static void add(Map<String, Set<Sort>> byStudent, String student, Set<Sort> sorts) {
        byStudent.computeIfAbsent(student, one -> EnumSet.noneOf(Sort.class)).addAll(sorts);
    }

    private static Optional<Sort> sort(String word) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.word().equals(word))
                .findFirst();
    }

    private static AssignmentException spoilt(Path file) {
        return new AssignmentException("register.spoilt", file);
    }

    /** Whether a student was suspected so together with somebody who is forgotten. */
    boolean has(String student, Sort sort) {
        return byStudent.getOrDefault(student, Set.of()).contains(sort);
    }

    /** These, and others. */
    Outlived with(Map<String, Set<Sort>> others) {
        var all = new TreeMap<String, Set<Sort>>();
        byStudent.forEach((student, sorts) -> add(all, student, sorts));
        others.forEach((student, sorts) -> add(all, student, sorts));
        return new Outlived(all);
    }

    /** The same without those of a student. */
    Outlived without(String student) {
        var all = new TreeMap<>(byStudent);
        all.remove(student);
        return new Outlived(all);
    }

    /** Keeps them, where nobody but the instructor reads them; without any there is no file. */
    void write(Path file) throws IOException {
        if (byStudent.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var rows = byStudent.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(sort -> List.of(Defused.cell(entry.getKey()), sort.word())));
        Durable.writeSecret(file, CsvText.of(HEADING, rows));
    }
}
