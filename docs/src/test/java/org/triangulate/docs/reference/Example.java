package org.triangulate.docs.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.triangulate.docs.Project;

/**
 * Pieces of the example course in which every key stands, as its files have them.
 *
 * @param schema what sort of files it is
 */
record Example(String schema) {
    static final Path COURSE = Project.DOCS.resolve("examples/every-key");

    /** The first of a list, under the key of the list; empty where no file has such a list. */
    Optional<String> of(String list) {
        return of(list, entry -> true);
    }

    /** The first item of a kind. */
    Optional<String> ofKind(String kind) {
        return of("items", item -> item.contains("\n    kind: " + kind + "\n"));
    }

    private Optional<String> of(String list, Predicate<String> wanted) {
        return files().flatMap(text -> entries(list, text))
                .filter(wanted)
                .findFirst()
                .map(entry -> list + ":\n" + entry.stripTrailing() + "\n");
    }

    private static Stream<String> entries(String list, String text) {
        return Arrays.stream(text.split("(?m)^(?=\\S)"))
                .filter(part -> part.startsWith(list + ":\n"))
                .flatMap(part -> Arrays.stream(part.split("(?m)^(?=  - )")).skip(1));
    }

    /** A whole file without the line for editors. */
    static String whole(String file) {
        return text(COURSE.resolve(file)).replaceFirst("^# yaml-language-server.*\n", "");
    }

    private Stream<String> files() {
        var folder = COURSE.resolve(schema);
        return Files.isDirectory(folder) ? yaml(folder).map(Example::text) : Stream.empty();
    }

    static Stream<Path> yaml(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
