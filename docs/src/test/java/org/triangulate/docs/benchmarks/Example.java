package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.triangulate.docs.Project;

/**
 * An exercise of a kind and answers to it, right, wrong and unreadable, as the conformance suite has them.
 *
 * @param kind the name of its folder
 * @param item its course file
 */
record Example(String kind, List<String> item, List<String> answers) {
    private static final Path FOLDER =
            Project.ROOT.resolve("exercises/src/test/resources/org/triangulate/exercises/conformance");

    /** One of each kind. */
    static List<Example> all() {
        try (var kinds = Files.list(FOLDER)) {
            return kinds.sorted().map(Example::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(Path folder) {
        var answers = lines(folder.resolve("answers.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('|')).replaceFirst(" $", ""))
                .toList();
        return new Example(folder.getFileName().toString(), lines(folder.resolve("item.yaml")), answers);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
