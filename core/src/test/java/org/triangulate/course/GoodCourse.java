package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.triangulate.course.tree.Problem;

/** A small course about two invented states, in a folder where a test may spoil it. */
final class GoodCourse {
    private static final List<String> FILES =
            List.of("course.yaml", "model/actors.yaml", "model/facts.yaml", "model/sources.yaml");

    private final Path folder;

    private GoodCourse(Path folder) {
        this.folder = folder;
    }

    /** Writes the course to a folder, which is made. */
    static GoodCourse in(Path folder) {
        var course = new GoodCourse(folder);
        FILES.forEach(file -> course.write(file, textOf(file)));
        return course;
    }

    static String textOf(String file) {
        try (var resource = GoodCourse.class.getResourceAsStream("good/" + file)) {
            return new String(resource.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    GoodCourse write(String file, String text) {
        try {
            Files.createDirectories(file(file).getParent());
            Files.writeString(file(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes other text in the place of what stands in a file exactly once. */
    GoodCourse replace(String file, String old, String other) {
        var text = read(file);
        var place = text.indexOf(old);
        if (place < 0 || text.indexOf(old, place + 1) >= 0) {
            throw new IllegalArgumentException("'" + old + "' does not stand in " + file + " exactly once");
        }
        return write(file, text.substring(0, place) + other + text.substring(place + old.length()));
    }

    private String read(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every problem of the course, with terms and items out of the question. */
    List<String> problems() {
        return problems(folder);
    }

    static List<String> problems(Path folder) {
        var draft = new Draft();
        Course.read(CourseFolder.read(folder, draft), draft);
        draft.settle(Set.of());
        return draft.problems().all().stream().map(Problem::toString).toList();
    }
}
