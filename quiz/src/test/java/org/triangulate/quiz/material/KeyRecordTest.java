package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.triangulate.course.tree.Problem;
import org.triangulate.quiz.author.Acceptance;

/** An author who changes a key is told when its revision was forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyRecordTest {
    private static final String ITEMS = "exercises/items.yaml";

    @TempDir
    Path course;

    @BeforeEach
    void acceptKeys() throws IOException {
        InventedCourse.copyTo(course);
        assertThat(Acceptance.accept(course)).isEqualTo(6);
        assertThat(problems()).isEmpty();
    }

    private List<String> problems() {
        return MaterialReader.checkFolder(course).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private void change(String words, String others) {
        InventedCourse.spoil(course, ITEMS, words, others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who-has-the-fields        | 2:9  | text: Neither                  | text: A third state
            what-was-promised         | 26:9 | why: Nobody promised that.     | key: true, why: Nobody promised that.
            share-of-grain            | 45:9 | reading: grain-share-atlas     | reading: grain-share-survey
            share-of-grain            | 45:9 | value: 60 to 70 %              | value: 61 to 70 %
            name-the-buyer            | 59:9 | entity: morvia                 | accept: [Morvia]
            order-of-the-toll         | 73:9 | text: The survey is written    | text: The survey is begun
            match-document-and-matter | 90:9 | right: the toll                | right: the tolls
            """)
    void a_changed_key_is_told_where_its_item_stands(String id, String place, String words, String others) {
        change(words, others.replace(", why", "\n        why"));

        assertThat(problems())
                .containsExactly("exercises/items.yaml:" + place + ": warning TR315: the key of '" + id
                        + "' was changed, and its revision was not; "
                        + "write 'revision: 2', or 'check --accept' if every answer is graded as before");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stem: What did the treaty promise?          | stem: What was promised?
            why: Nobody promised that.                  | why: That was promised by nobody.
            why: The toll came seven years              | why: The toll came long
            level: understand                           | level: apply
            entity: morvia                              | entity: "morvia"
            text: The survey is written                 | text: 'The survey is written'
            about: [morvia]                             | about: [morvia, khleb]
            - id: name-the-buyer                        | - id: name-who-buys
            """)
    void whatever_else_is_changed_is_not(String words, String others) {
        change(words, others);

        assertThat(problems()).isEmpty();
    }

    @Test
    void the_order_of_keys_in_the_file_means_nothing() {
        change("text: Neither\n        why: The atlas", "why: Something else.\n        text: Neither # The atlas");

        assertThat(problems()).isEmpty();
    }

    @Test
    void a_revision_that_was_counted_up_is_enough() {
        change("entity: morvia", "entity: kaldia\n    revision: 2");
        InventedCourse.spoil(
                course,
                ITEMS,
                "      - text: Kaldia\n        why: Kaldia sells it.\n",
                "      - text: Morvia\n        why: No.\n");

        assertThat(problems()).isEmpty();
    }

    @Test
    void keys_that_are_accepted_again_are_told_no_more_until_they_change_again() throws IOException {
        change("entity: morvia", "entity: morvia\n    revision: 7\n    accept: [Morwia]");
        Acceptance.accept(course);
        assertThat(problems()).isEmpty();

        change("[Morwia]", "[Morwja]");
        assertThat(problems()).singleElement().asString().contains("write 'revision: 8'");
    }

    @Test
    void a_renamed_item_keeps_its_accepted_key() {
        change("- id: name-the-buyer", "- id: name-who-buys\n    formerly: [name-the-buyer]");
        assertThat(problems()).isEmpty();

        change("entity: morvia", "accept: [Morvia]");
        assertThat(problems()).singleElement().asString().contains("the key of 'name-who-buys' was changed");
    }

    @Test
    void an_item_that_stands_alone_in_its_file_is_recorded_like_any() throws IOException {
        Files.writeString(course.resolve("exercises/one.yaml"), """
                        id: one-more
                        kind: short-text
                        unit: grain
                        objective: read-shares
                        level: remember
                        stem: What is bread made of?
                        accept: [grain]
                        why: It is.
                        cite: {source: atlas-2015, at: "2.1"}
                        """);
        assertThat(problems()).isEmpty();
        assertThat(Acceptance.accept(course)).isEqualTo(7);

        InventedCourse.spoil(course, "exercises/one.yaml", "[grain]", "[corn]");
        assertThat(problems()).singleElement().asString().startsWith("exercises/one.yaml:1:5: warning TR315");
    }

    @Test
    void the_record_is_a_line_for_each_item_that_a_version_control_can_merge() throws IOException {
        var lines = Files.readAllLines(course.resolve(KeyRecord.FILE));

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines.subList(1, 7)).isSorted().allMatch(line -> line.matches("[a-z-]+ 1 [0-9a-f]{16}"));
    }

    @Test
    void a_line_of_the_record_that_cannot_be_read_is_told_and_the_others_count() throws IOException {
        var file = course.resolve(KeyRecord.FILE);
        Files.writeString(file, "<<<<<<< mine\n" + Files.readString(file));
        change("entity: morvia", "accept: [Morvia]");

        assertThat(problems())
                .hasSize(2)
                .contains("exercises/keys.txt:1:1: warning TR315: this line of the record of keys cannot be read; "
                        + "look at the items, then write the record anew with 'check --accept'");
    }

    @Test
    void without_a_record_nothing_is_told() throws IOException {
        Files.delete(course.resolve(KeyRecord.FILE));
        change("entity: morvia", "accept: [Morvia]");

        assertThat(problems()).isEmpty();
    }
}
