package org.triangulate.docs.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;
import org.triangulate.docs.Project;
import org.triangulate.exercises.Template;
import org.triangulate.quiz.author.Beginning;
import org.triangulate.quiz.author.CourseDetail;
import org.triangulate.quiz.author.CourseDetails;
import org.triangulate.quiz.author.CourseOverlay;
import org.triangulate.quiz.author.CourseTemplate;

/**
 * A file of a course as its author sees it.
 *
 * @param schema the schema that describes such files
 */
record AuthoredFile(Path path, String schema, String text) {
    static final String EXERCISES = "exercises";

    static final String ASSIGNMENT = "assignment";

    private static final List<String> MODULES = List.of("core", "glossary", "exercises");

    /** An assignment that says everything that one can say. */
    private static AuthoredFile assignment() {
        var path = Project.DOCS.resolve("src/test/resources/authoring/assignment.yaml");
        return new AuthoredFile(path, ASSIGNMENT, read(path));
    }

    /** Files of every sort. */
    static List<AuthoredFile> all() {
        return Stream.concat(ofOneCourse().stream(), begunCourse().stream()).toList();
    }

    /** Files of every sort that can be read together, as a course has one {@code course.yaml}. */
    static List<AuthoredFile> ofOneCourse() {
        return Stream.of(shipped(), begun(), List.of(assignment()))
                .flatMap(List::stream)
                .toList();
    }

    /** Every file of the default course, wherever in the project it stands. */
    static List<AuthoredFile> shipped() {
        return MODULES.stream()
                .flatMap(module -> yaml(Project.ROOT.resolve(module).resolve("src/main/resources/course")))
                .map(AuthoredFile::of)
                .toList();
    }

    /** What {@code new exercise} writes of each kind, as files that stand in the default course. */
    static List<AuthoredFile> begun() {
        return Template.kinds().stream().map(AuthoredFile::begun).toList();
    }

    private static AuthoredFile begun(String kind) {
        var template = new Template("new-" + kind, "energy", "state-energy-figures", "thesis-2016", "5", "x.json");
        return new AuthoredFile(Project.ROOT.resolve("new-" + kind + ".yaml"), EXERCISES, template.of(kind));
    }

    /** What {@code new course} writes, with {@code --extends} and without. */
    static List<AuthoredFile> begunCourse() {
        var base = ShippedCourse.ids().get(0);
        return Stream.of(new CourseTemplate(), CourseOverlay.over(base).orElseThrow())
                .flatMap(AuthoredFile::begun)
                .toList();
    }

    private static Stream<AuthoredFile> begun(Beginning beginning) {
        try {
            var folder = Files.createTempDirectory("triangulate-new-course");
            var details = CourseDetails.NONE;
            for (var detail : beginning.asked()) {
                details = details.with(detail, detail == CourseDetail.YEAR ? "2015" : "x-" + detail.ordinal());
            }
            beginning.write(details, folder, Project.ROOT.resolve("course"));
            return yaml(folder).map(path -> begun(path, folder.relativize(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that belongs to no course of the program's own. */
    static AuthoredFile at(Path path, String schema) {
        return new AuthoredFile(path, schema, read(path));
    }

    private static AuthoredFile begun(Path path, Path inCourse) {
        var part = inCourse.getName(0).toString().replace(".yaml", "");
        return new AuthoredFile(path, part, read(path));
    }

    private static AuthoredFile of(Path path) {
        var course =
                Path.of("src/main/resources/course", ShippedCourse.ids().get(0)).getNameCount() + 1;
        var inCourse = Project.ROOT.relativize(path);
        var part = inCourse.getName(course).toString();
        return new AuthoredFile(path, part.equals("course.yaml") ? "course" : part, read(path));
    }

    private static Stream<Path> yaml(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node.Mapping tree() {
        return tree(text);
    }

    static Node.Mapping tree(String text) {
        return Yaml.read("file", text, new Problems()).orElseThrow();
    }

    @Override
    public String toString() {
        return Project.ROOT.relativize(path).toString();
    }
}
