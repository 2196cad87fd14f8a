package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Problems;

/** What somebody took for a file of the course is told where it is none, and nothing else is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadFilesTest {
    private static final String NO_FILE =
            ": warning TR319: this file is not read, as its name does not end in .yaml or .yml; call it '";

    private static final String NO_FOLDER = ": warning TR319: this folder is not read; "
            + "the folders of a course are model, glossary, exercises, assignments; ";

    private GoodCourse course;

    @BeforeEach
    void writeACourse(@TempDir Path folder) {
        course = GoodCourse.in(folder.resolve("two-rivers"));
    }

    private List<String> warnings() {
        var problems = new Problems();
        UnreadFiles.warn(course.folder(), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private boolean capitalsMakeNoDifference() {
        return Files.exists(course.file("MODEL"));
    }

    @ParameterizedTest
    @CsvSource({
        "glossary/terms.yaml.txt, terms.yaml",
        "model/a/b/events.yml.txt, events.yml",
        "exercises/items.YAML, items.yaml",
        "exercises/items.Yml, items.yml",
        "assignments/test.yaml.download, test.yaml",
        "assignments/bank/items.yamlx, items.yaml",
        "model/Соль 1.yaml.txt, Соль 1.yaml"
    })
    void a_file_whose_name_ends_otherwise_is_told_with_the_name_that_it_should_have(String file, String meant) {
        course.write(file, "");

        assertThat(warnings()).containsExactly(file + NO_FILE + meant + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "LICENSE",
                "roster.csv",
                "keys.txt",
                "exercises/keys.txt",
                "model/notes.txt",
                "model/map.png",
                "model/facts.yaml~",
                "model/facts.yaml.bak",
                "model/facts.yaml.orig",
                "model/#facts.yaml#",
                "model/.facts.yaml.swp",
                "model/.drafts/facts.yaml.txt",
                "model/old.d/facts.yaml",
                ".schemas/model.schema.json",
                ".git/config.yaml",
                ".DS_Store",
                "data/rosters/2026.csv",
                "pictures/lake.png",
                "assignments/published/roster.csv",
                "water-test.yaml",
                "next-year/course.yaml"
            })
    void what_stands_beside_a_course_for_a_good_reason_is_passed_over(String file) {
        course.write(file, "");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_folder_of_files_that_no_course_has_is_told_once() {
        course.write("questions/energy/1.yaml", "").write("questions/2.yml", "").write("questions/3.yaml.txt", "");

        assertThat(warnings()).containsExactly("questions" + NO_FOLDER + "move its files into one of them");
    }

    @Test
    void a_folder_that_is_nearly_called_as_one_of_the_course_is_told_with_that_name() {
        course.write("exercise/1.yaml", "").write("modell/1.yaml", "");

        assertThat(warnings())
                .containsExactly(
                        "exercise" + NO_FOLDER + "call it 'exercises'",
                        "modell" + NO_FOLDER + "move its files into 'model'");
    }

    @Test
    void a_folder_in_capital_letters_is_told_even_where_it_is_empty() throws IOException {
        assumeThat(capitalsMakeNoDifference()).isFalse();
        Files.createDirectory(course.file("Glossary"));
        Files.createDirectory(course.file("MODEL"));

        assertThat(warnings())
                .containsExactly(
                        "Glossary" + NO_FOLDER + "call it 'glossary'",
                        "MODEL" + NO_FOLDER + "move its files into 'model'");
    }

    @Test
    void a_folder_that_is_read_in_whatever_letters_is_not_told() throws IOException {
        assumeThat(capitalsMakeNoDifference()).isTrue();
        Files.move(course.file("model"), course.file("renamed"));
        Files.move(course.file("renamed"), course.file("Model"));

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_link_is_not_looked_behind(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("facts.yaml"), "");
        Files.createSymbolicLink(course.file("questions"), outside);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_folder_that_is_no_course_is_not_looked_through() throws IOException {
        course.write("glossary/terms.yaml.txt", "");
        Files.delete(course.file("course.yaml"));

        assertThat(warnings()).isEmpty();
    }
}
