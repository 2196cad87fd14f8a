package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;
import org.triangulate.quiz.material.Material;

/** The assignments that stand in a course's folder, each in a file of its own. */
public final class CourseAssignments {
    private final Path course;
    private final Material material;
    private final List<Problem> problems = new ArrayList<>();

    private CourseAssignments(Path course, Material material) {
        this.course = course;
        this.material = material;
    }

    /** Every problem of the assignments of a course and of their banks. */
    public static List<Problem> problems(Path course, Material material) {
        var check = new CourseAssignments(course.toAbsolutePath().normalize(), material);
        check.check();
        return check.problems.stream()
                .sorted(Comparator.comparing(Problem::location))
                .distinct()
                .toList();
    }

    private void check() {
        var first = new HashMap<String, String>();
        for (var file : files()) {
            var checked = AssignmentReader.check(course, file, material);
            problems.addAll(checked.problems());
            checked.file().ifPresent(read -> {
                var id = read.assignment().id();
                var earlier = first.putIfAbsent(id, nameOf(file));
                if (earlier != null) {
                    add(file, Rule.DUPLICATE_ID, "the id '" + id + "' is that of " + earlier, "choose another id");
                }
            });
        }
    }

    private List<Path> files() {
        var folder = course.resolve(CourseFolder.ASSIGNMENTS);
        if (Files.isSymbolicLink(folder)) {
            add(folder, Rule.LEAVES_FOLDER, "this is a link, not a folder", "put a copy in its place");
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(CourseFolder::isCourseFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            add(folder, Rule.NO_FILE, "the folder cannot be read", "check its permissions");
            return List.of();
        }
    }

    private void add(Path place, Rule rule, String message, String hint) {
        problems.add(new Problem(Location.of(nameOf(place)), rule, message, hint));
    }

    private String nameOf(Path file) {
        return course.relativize(file).toString().replace('\\', '/');
    }
}
