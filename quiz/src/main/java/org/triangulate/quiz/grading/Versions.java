package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.AssignmentFolder;

/** The versions of an assignment's grades: folders that are numbered from 1, each whole, and never changed again. */
public final class Versions {
    private final Path folder;

    public Versions(AssignmentFolder assignment) {
        this.folder = assignment.grades();
    }

    /** The numbers of the versions that there are. */
    public List<Integer> numbers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[1-9]\\d{0,5}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssignmentException("register.closed", folder);
        }
    }

    public Optional<Integer> latest() {
        return numbers().stream().max(Comparator.naturalOrder());
    }

    /** The folder of a version. */
    public Path of(int number) {
        return folder.resolve(String.valueOf(number));
    }

    /** Every student of a version, one after the other; the stream has to be closed. */
    public Stream<StudentGrade> students(int number) {
        if (!numbers().contains(number)) {
            throw new AssignmentException("grades.version", number, folder);
        }
        return GradesFile.lines(of(number)).map(line -> GradesFile.read(line, of(number)));
    }

    /** Whose grades differ between two versions, and who is in one of them only. */
    public Comparison changes(int one, int other) {
        try (var before = students(one);
                var after = students(other)) {
            var left = new LinkedHashMap<String, StudentGrade>();
            before.forEach(grade -> left.put(grade.student(), grade));
            var changes = new ArrayList<Change>();
            var added = new ArrayList<String>();
            for (var grade : (Iterable<StudentGrade>) after::iterator) {
                var then = left.remove(grade.student());
                if (then == null) {
                    added.add(grade.student());
                } else if (!then.equals(grade)) {
                    changes.add(Change.between(then, grade));
                }
            }
            var missing = List.copyOf(left.keySet());
            return one <= other
                    ? new Comparison(one, other, changes, added, missing)
                    : new Comparison(one, other, changes, missing, added);
        }
    }

    /** An empty folder in which the next version can be made; nobody takes it for one. */
    Path begin() {
        var made = folder.resolve(".new");
        try {
            discard(made);
            Files.createDirectories(made);
            return made;
        } catch (IOException e) {
            throw AssignmentException.unwritten(made, e);
        }
    }

    /** Makes what was begun the next version; returns its number. */
    int commit(Path made) {
        var number = latest().orElse(0) + 1;
        try {
            Files.move(made, of(number));
            return number;
        } catch (IOException e) {
            throw AssignmentException.unwritten(of(number), e);
        }
    }

    /** Takes away what was begun. */
    static void discard(Path made) throws IOException {
        if (!Files.exists(made)) {
            return;
        }
        try (var files = Files.walk(made)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
