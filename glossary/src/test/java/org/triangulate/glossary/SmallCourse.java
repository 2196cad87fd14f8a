package org.triangulate.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Yaml;

/**
 * A course in a folder, with one source and one unit and as many files of terms as a test gives it.
 *
 * @param glossary the terms that were read
 * @param problems what is wrong with the course, as {@code triangulate check} prints it
 */
record SmallCourse(Glossary glossary, List<String> problems) {
    private static final String HEAD = """
            id: small
            title: A small course
            about: For tests.
            languages: [en, be, ru]
            units:
              - {id: energy, title: Energy}
            """;

    private static final String MODEL = """
            sources:
              - id: thesis
                short: thesis
                title: A thesis
                about: A source.
                headings:
                  - {id: "5", title: Energy}
            states:
              - id: belarus
                name: Belarus
                about: A state.
                cite: {source: thesis, at: "5"}
            """;

    /** Reads a course whose glossary is one file, {@code glossary/terms.yaml}. */
    static SmallCourse of(Path folder, String terms) {
        write(folder, "glossary/terms.yaml", terms);
        return read(folder);
    }

    /** Reads the course of a folder that already holds its files of terms. */
    static SmallCourse read(Path folder) {
        write(folder, "course.yaml", HEAD);
        write(folder, "model/facts.yaml", MODEL);
        var draft = new Draft();
        var files = CourseFolder.read(folder, draft);
        Course.read(files, draft);
        var glossary = Glossary.read(files, draft);
        draft.settle(Set.of());
        return new SmallCourse(
                glossary, draft.problems().all().stream().map(Problem::toString).toList());
    }

    /** The same course with a text in the place of its file of terms, without a folder. */
    static CourseFiles with(String terms, Draft draft) {
        var head = tree("course.yaml", HEAD, draft).get(0);
        return new CourseFiles(
                head,
                Map.of(
                        "model", tree("model/facts.yaml", MODEL, draft),
                        "glossary", tree("glossary/terms.yaml", terms, draft)));
    }

    private static List<Node.Mapping> tree(String file, String text, Draft draft) {
        return Yaml.read(file, text, draft.problems()).stream().toList();
    }

    static void write(Path folder, String file, String text) {
        var path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
