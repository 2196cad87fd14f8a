package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Which files stand in a part of a course's folder: what the course reads, and what its authors put beside that. */
public final class PartFiles {
    private static final String HIDDEN = ".";

    private PartFiles() {}

    /**
     * The names of the files of a part, seen from the course's folder, in their order; a part that is not there has none.
     *
     * <p>What is hidden and what stands behind a link is not among them.
     */
    public static List<String> names(Path course, String part) {
        var folder = course.resolve(part);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.walk(folder, CourseFolder.DEEPEST)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> CourseFolder.isCourseFile(file) || isInSight(course.relativize(file)))
                    .map(file -> course.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInSight(Path name) {
        return StreamSupport.stream(name.spliterator(), false)
                .noneMatch(step -> step.toString().startsWith(HIDDEN));
    }
}
