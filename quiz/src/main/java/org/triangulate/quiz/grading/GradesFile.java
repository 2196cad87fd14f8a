package org.triangulate.quiz.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.quiz.assignment.AssignmentException;

/**
 * The file {@code grades.json} of a version: a JSON array with a student on each line, so that one of a class of thousands
 * can be read without the others.
 */
final class GradesFile {
    static final String NAME = "grades.json";

    private GradesFile() {}

    /** Writes students one after the other. */
    static final class Sink implements AutoCloseable {
        private final Writer writer;
        private boolean begun;

        Sink(Path folder) throws IOException {
            this.writer = Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8);
            writer.write("[");
        }

        void add(String student) throws IOException {
            writer.write((begun ? ",\n" : "\n") + student);
            begun = true;
        }

        @Override
        public void close() throws IOException {
            try (writer) {
                writer.write("\n]\n");
            }
        }
    }

    /** Every student of a version as a line of JSON; the stream has to be closed. */
    static Stream<String> lines(Path folder) {
        var file = folder.resolve(NAME);
        try {
            BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            return reader.lines()
                    .filter(line -> line.startsWith("{"))
                    .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                    .onClose(() -> close(reader));
        } catch (IOException e) {
            throw new AssignmentException("register.closed", file);
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a line is that of a student; the id comes first. */
    static boolean isOf(String line, String student) {
        var head = RecordJson.write(new Head(student));
        return line.startsWith(head.substring(0, head.length() - 1) + ",");
    }

    /** How a line begins. */
    private record Head(String student) {}

    /** The student of a line. */
    static StudentGrade read(String line, Path folder) {
        try {
            return RecordJson.read(line, StudentGrade.class);
        } catch (RecordJson.Unfit e) {
            throw new AssignmentException("register.spoilt", folder.resolve(NAME));
        }
    }
}
