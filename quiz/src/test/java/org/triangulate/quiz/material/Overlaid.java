package org.triangulate.quiz.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.triangulate.course.tree.Problem;

/** A folder with a course in it that is laid over the one that comes along. */
public record Overlaid(Path folder) {
    /** One that changes what these lines of its head say. */
    public static Overlaid in(Path folder, String... changes) {
        return new Overlaid(folder)
                .with(
                        "course.yaml",
                        "id: our-seminar\ntitle: Our seminar\nextends: belarus-russia\n" + String.join("\n", changes)
                                + "\n");
    }

    /** The same with one file more. */
    public Overlaid with(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the check says. */
    public List<String> problems() {
        return MaterialReader.checkFolder(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    public Material material() {
        return MaterialReader.folder(folder);
    }
}
