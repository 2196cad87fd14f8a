package org.triangulate.quiz.assignment;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.assignment.StudentId;

/**
 * Who is asked: a table with a row for each student, as a spreadsheet saves it.
 *
 * @param students in the order of the file; no two have the same id, nor the same name of their files
 */
public record Roster(List<Student> students) {
    public Roster {
        students = List.copyOf(students);
    }

    /**
     * Reads the roster of a file.
     *
     * @param encoding for a file that does not say by its first bytes that it is in UTF-8 or UTF-16; UTF-8 where empty
     * @throws RosterException with a line for each thing that is wrong
     */
    public static Roster read(Path file, Optional<Charset> encoding) {
        return new RosterReader(file).read(RosterText.read(file, encoding));
    }

    /** The student with an id, however its letters are composed. */
    public Optional<Student> find(String id) {
        var normalized = StudentId.normalized(id);
        return students.stream()
                .filter(student -> student.id().equals(normalized))
                .findFirst();
    }

    /** The ids, in the order of the file. */
    public List<String> ids() {
        return students.stream().map(Student::id).toList();
    }
}
