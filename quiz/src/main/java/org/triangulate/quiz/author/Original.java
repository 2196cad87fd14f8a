package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.PartFiles;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.material.MaterialReader;

/** A course of which another one is to be a copy: its files, as people wrote them. */
public sealed interface Original {
    /** The names of its files, seen from its folder: the head and what stands in its parts. */
    List<String> files();

    /**
     * Makes sure that it can be used.
     *
     * @throws CourseProblems where it cannot
     */
    void check();

    /** What stands in one of them. */
    byte[] read(String file) throws IOException;

    /**
     * The course that a word names: one that the program brings along by its id, or else a folder; empty where it is neither.
     */
    static Optional<Original> of(String word) {
        if (ShippedCourse.ids().contains(word)) {
            return Optional.of(new Shipped(word));
        }
        try {
            return Optional.of(Path.of(word)).filter(Files::isDirectory).map(Folder::new);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The ids of those that the program brings along, in a line. */
    static String shipped() {
        return String.join(", ", ShippedCourse.ids());
    }

    /** One that the program brings along. */
    record Shipped(String id) implements Original {
        @Override
        public List<String> files() {
            return ShippedCourse.fileNames(id);
        }

        /** The build did. */
        @Override
        public void check() {}

        @Override
        public byte[] read(String file) throws IOException {
            return ShippedCourse.read(id, file);
        }
    }

    /** One in a folder; nothing is read through a link. */
    record Folder(Path path) implements Original {
        @Override
        public List<String> files() {
            var ofParts = CourseFiles.PARTS.stream().flatMap(part -> PartFiles.names(path, part).stream());
            return Stream.concat(Stream.of(CourseFolder.HEAD), ofParts).toList();
        }

        @Override
        public void check() {
            MaterialReader.folder(path);
        }

        @Override
        public byte[] read(String file) throws IOException {
            try (var stream = Files.newInputStream(path.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                return stream.readAllBytes();
            }
        }
    }
}
