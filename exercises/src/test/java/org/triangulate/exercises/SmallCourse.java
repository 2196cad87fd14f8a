package org.triangulate.exercises;

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
 * A course in a folder, with a fact of each kind that an item may need and as many files of items as a test gives it.
 *
 * @param bank the items that were read
 * @param problems what is wrong with the course, as {@code triangulate check} prints it
 * @param knowledge what grading needs of it; nothing where the model could not be read
 */
record SmallCourse(ItemBank bank, List<String> problems, Knowledge knowledge) {
    private static final String HEAD = """
            id: small
            title: A small course
            about: For tests.
            languages: [en, be, ru]
            units:
              - {id: energy, title: Energy}
              - {id: trade, title: Trade}
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
              - {id: belarus, name: Belarus, about: A state., cite: {source: thesis, at: "5"}}
              - {id: russia, name: Russia, about: A state., cite: {source: thesis, at: "5"}}
            indicators:
              - id: gas-share
                name: Share of gas
                measures: Of all gas.
                in: "%"
                of: belarus
                unit: energy
                readings:
                  - {id: gas-share-thesis, value: over 40 %, period: 2016, cite: {source: thesis, at: "5"}}
            events:
              - {id: gas-cutoff, title: A stop, date: 2004, about: It was., unit: energy, cite: {source: thesis, at: "5"}}
            """;

    /** Reads a course whose exercises are one file, {@code exercises/items.yaml}. */
    static SmallCourse of(Path folder, String items) {
        write(folder, "exercises/items.yaml", items);
        return read(folder);
    }

    /** Reads the course of a folder that already holds its files of items. */
    static SmallCourse read(Path folder) {
        write(folder, "course.yaml", HEAD);
        write(folder, "model/facts.yaml", MODEL);
        var draft = new Draft();
        return read(CourseFolder.read(folder, draft), draft);
    }

    private static SmallCourse read(CourseFiles files, Draft draft) {
        var course = Course.read(files, draft);
        var bank = ItemBank.read(files, draft);
        draft.settle(Set.of());
        course.ifPresent(known -> draft.examine(known.model()));
        return new SmallCourse(
                bank,
                draft.problems().all().stream().map(Problem::toString).toList(),
                course.map(read -> new Knowledge(read.model(), read.names())).orElse(Grading.NOTHING));
    }

    private static CourseFiles with(String items, Draft draft) {
        var head = tree("course.yaml", HEAD, draft).get(0);
        return new CourseFiles(
                head,
                Map.of(
                        "model", tree("model/facts.yaml", MODEL, draft),
                        "exercises", tree("exercises/items.yaml", items, draft)));
    }

    private static List<Node.Mapping> tree(String file, String text, Draft draft) {
        return Yaml.read(file, text, draft.problems()).stream().toList();
    }

    /** Reads the course without a folder, with a text in the place of its items. */
    static SmallCourse of(String items) {
        var draft = new Draft();
        return read(with(items, draft), draft);
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
