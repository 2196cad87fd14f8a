package org.triangulate.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of reference are what is generated from the schemas, from the commands' own definitions and from the rules
 * of the check. {@code -Dgolden.write=true} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferencePagesTest {
    private static final Path FOLDER = Project.DOCS.resolve("reference");

    private static final String GENERATED = "This page is generated; a test compares it in every build.";

    private static final String KEYS =
            "**required** is what has to be there; code in that column is what holds where" + " the key is left out.\n";

    /** What the page of each sort of file says first. */
    private static final Map<String, String> FILES = Map.of(
            "course",
                    at("course.yaml", "courseyaml") + KEYS + "[A course over another one]"
                            + "(../course-files.md#a-course-over-another-one) shows the keys that only such a course has.\n",
            "model", at("the files of `model/`", "model") + KEYS,
            "glossary", at("the files of `glossary/`", "glossary") + KEYS,
            "exercises",
                    at("the files of `exercises/` and of a bank", "exercises") + KEYS
                            + "A file has the list `items`, or is one [item](#item) by itself.\n",
            "assignment", at("an assignment", "assignments") + KEYS,
            "values",
                    "What stands behind keys of many files; [the files of a course]"
                            + "(../course-files.md#things-that-hold-everywhere) says more of each.\n");

    private static String at(String what, String anchor) {
        return "Every key of " + what + ". [The files of a course](../course-files.md#" + anchor
                + ") explains them at length;\nthe examples are pieces of [a course in which every key stands]"
                + "(../examples/every-key/course.yaml).\n";
    }

    static Stream<String> files() {
        return FILES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_page_of_a_sort_of_file_is_what_its_schema_says(String name) throws IOException {
        compare(name, new FilesPage(name).text(FILES.get(name) + GENERATED));
    }

    @Test
    void the_page_of_commands_is_what_help_says(@TempDir Path folder) throws IOException {
        var program = JsonMapper.shared().readTree(new Workplace(folder).run("help", "--json"));
        var before = "Each command with what it takes. [Commands](../commands.md) explains them, with examples.\n";
        var statuses = Files.readString(Project.DOCS.resolve("commands.md"))
                .lines()
                .filter(line -> line.matches("\\| (exit status|--- \\| ---|\\d) \\|.*"))
                .dropWhile(line -> !line.startsWith("| exit"))
                .limit(5)
                .collect(Collectors.joining("\n"));

        compare("commands", new CommandsPage().text(program, before + GENERATED, statuses));
    }

    @Test
    void the_page_of_problems_has_every_rule() throws IOException {
        var before =
                "What `check` may say. Behind a code stands an example with its remedy; `triangulate explain CODE` prints it."
                        + "\nAn error makes a course unusable; a warning does not.\n";

        compare(
                "problems",
                ProblemsPage.text(before + GENERATED, Files.readString(Project.DOCS.resolve("problems.md"))));
    }

    @Test
    void every_page_of_the_folder_is_generated() throws IOException {
        try (var pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(files(), Stream.of("commands", "problems"))
                            .toList());
        }
    }

    private static void compare(String name, String generated) throws IOException {
        var page = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, generated);
        }
        assertThat(Files.readString(page)).isEqualTo(generated);
    }
}
