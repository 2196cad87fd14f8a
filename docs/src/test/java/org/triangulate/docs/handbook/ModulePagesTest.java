package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.docs.Project;

/** What the page of a module shows in Java is compiled and run by the module, and prints what the page says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModulePagesTest {
    private static final String EXAMPLE = "src/test/java/org/triangulate/example/ReadmeExampleTest.java";

    private static final Set<String> SHOWN = Set.of("java", "text");

    @ParameterizedTest
    @ValueSource(strings = {"core", "glossary", "exercises"})
    void the_example_and_what_it_prints_stand_word_for_word_in_a_test_of_the_module(String module) throws IOException {
        var test = Files.readAllLines(Project.ROOT.resolve(module).resolve(EXAMPLE));
        var shown = page(module).blocks().stream()
                .filter(block -> SHOWN.contains(block.language()))
                .toList();

        assertThat(shown).extracting(Block::language).containsExactly("java", "text");
        assertThat(shown)
                .allSatisfy(block -> assertThat(standsIn(test, block.text()))
                        .as(module + "/README.md:" + block.line())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "glossary", "exercises", "quiz"})
    void the_page_says_how_the_module_is_built_alone_and_what_one_may_change(String module) {
        var page = page(module);

        assertThat(page.sections()).containsKeys("The front door", "What it needs", "When you fork it");
        assertThat(page.blocks())
                .filteredOn(block -> block.language().equals("sh"))
                .extracting(Block::text)
                .containsExactly("mvn -pl " + module + " -am verify\n");
    }

    @Test
    void an_example_that_differs_in_a_word_is_noticed() {
        var test = List.of(
                "    void tell() {", "        look();", "        if (far) {", "            run();", "        }");

        assertThat(standsIn(test, "if (far) {\n    run();\n}\n")).isTrue();
        assertThat(standsIn(test, "if (far) {\n    walk();\n}\n")).isFalse();
        assertThat(standsIn(test, "if (far) {\nrun();\n}\n")).isFalse();
        assertThat(standsIn(test, "look();\nrun();\n")).isFalse();
    }

    private static Page page(String module) {
        return Page.read(Project.ROOT.resolve(module).resolve("README.md"));
    }

    /** Whether lines stand in a file one below the other, no matter how far they are indented together. */
    private static boolean standsIn(List<String> file, String block) {
        var lines = block.lines().toList();
        return IntStream.rangeClosed(0, file.size() - lines.size())
                .mapToObj(from -> String.join("\n", file.subList(from, from + lines.size())))
                .anyMatch(piece -> piece.stripIndent().equals(String.join("\n", lines)));
    }
}
