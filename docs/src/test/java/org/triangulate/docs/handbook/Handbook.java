package org.triangulate.docs.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.triangulate.docs.Project;

/** Everything that people read in Markdown: the folder {@code docs}, the pages beside it, and that of each module. */
final class Handbook {
    private static final List<String> BESIDE = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "core/README.md",
            "glossary/README.md",
            "exercises/README.md",
            "quiz/README.md");

    private Handbook() {}

    static List<Page> pages() {
        return Stream.of(
                        BESIDE.stream().map(Project.ROOT::resolve).filter(Files::exists),
                        markdown(Project.DOCS),
                        markdown(Project.DOCS.resolve("decisions")),
                        markdown(Project.DOCS.resolve("reference")))
                .flatMap(pages -> pages)
                .map(Page::read)
                .toList();
    }

    static Page page(String name) {
        return Page.read(Project.DOCS.resolve(name));
    }

    private static Stream<Path> markdown(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
