package org.triangulate.docs.handbook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.docs.Project;

/** Whoever changes the program finds each class and file that the pages for that send one to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedThingsTest {
    private static final Set<String> CLASSES = classes();

    /** A class, alone or behind its package; words in capitals are placeholders. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]+[a-z]\\w*)`");

    /** A file or folder from that of the project or of the page on; one with a placeholder in it is none. */
    private static final Pattern FILE = Pattern.compile("`(\\.?[a-z][\\w.-]*/[\\w./-]*)`");

    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]{2,}|[_-](?:xx|XX)\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRIBUTING.md",
                "core/README.md",
                "glossary/README.md",
                "exercises/README.md",
                "quiz/README.md"
            })
    void every_class_and_every_file_that_a_page_names_is_there(String name) {
        var page = Page.read(Project.ROOT.resolve(name));

        assertThat(missing(page.text(), page.path().getParent())).isEmpty();
        assertThat(CLASS.matcher(page.text()).results()).hasSizeGreaterThan(3);
    }

    @Test
    void what_is_not_there_is_noticed() {
        var text =
                "`Task`, `exercises.Essai`, `KIND`, `core/src/main`, `core/sources/`, `core/KIND.yaml`, `and/or.txt`";

        assertThat(missing(text, Project.ROOT)).containsExactly("Essai", "and/or.txt", "core/sources/");
    }

    private static List<String> missing(String text, Path folder) {
        var classes = named(CLASS, text).filter(name -> !CLASSES.contains(name));
        var files = named(FILE, text)
                .filter(name -> !PLACEHOLDER.matcher(name).find())
                .filter(name -> Stream.of(folder, Project.ROOT).noneMatch(from -> Files.exists(from.resolve(name))));
        return Stream.concat(classes, files).sorted().toList();
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /** The classes of every module and of their tests, by the names of their files. */
    private static Set<String> classes() {
        return Stream.of("core", "glossary", "exercises", "quiz", "docs")
                .flatMap(module -> files(Project.ROOT.resolve(module).resolve("src")))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
