package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.work.Durable;

/** Deletes files and takes rows out of tables, and knows afterwards which they were. */
final class Eraser {
    private final List<Path> deleted = new ArrayList<>();
    private final List<Path> changed = new ArrayList<>();

    List<Path> deleted() {
        return List.copyOf(deleted);
    }

    List<Path> changed() {
        return List.copyOf(changed);
    }

    boolean hasFound() {
        return !deleted.isEmpty() || !changed.isEmpty();
    }

    /** Something else has changed a file. */
    void tell(Path file) {
        changed.add(file);
    }

    void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            deleted.add(file);
        }
    }

    /** Deletes what is below a folder; folders stay. */
    void deleteBelow(Path place, Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.walk(place)) {
            for (var file : files.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .filter(which)
                    .sorted()
                    .toList()) {
                delete(file);
            }
        }
    }

    /** What was being made when the program was stopped; nobody takes it for a version. */
    void discard(Path made) throws IOException {
        if (Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
            Versions.discard(made);
            Files.deleteIfExists(made);
            deleted.add(made);
        }
    }

    /** Takes rows out of a table by what stands in one of its cells; the heading stays. */
    void rows(Path file, Predicate<String> isTheirs, int cell) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var rows = read(file);
        var kept = rows.stream()
                .skip(1)
                .map(CsvRow::cells)
                .filter(cells -> cells.size() <= cell || !isTheirs.test(Defused.text(cells.get(cell))))
                .toList();
        if (kept.size() < rows.size() - 1) {
            replace(file, CsvText.of(rows.get(0).cells(), kept.stream()));
        }
    }

    private static List<CsvRow> read(Path file) throws IOException {
        try {
            return CsvText.rows(Files.readString(file, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new AssignmentException("forget.csv", file));
        } catch (CharacterCodingException e) {
            throw new AssignmentException("forget.csv", file);
        }
    }

    void replace(Path file, String text) throws IOException {
        Durable.write(file, text);
        changed.add(file);
    }
}
