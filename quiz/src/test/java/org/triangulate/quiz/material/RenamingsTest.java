package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Described;

/** Things that got other ids. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingsTest {
    @TempDir
    Path course;

    @BeforeEach
    void rename() {
        InventedCourse.copyTo(course);
        rename("exercises/items.yaml", "name-the-buyer", "who-buys-bread");
        rename("glossary/terms.yaml", "khleb", "bread");
        InventedCourse.spoil(course, "glossary/terms.yaml", "related: [khleb]", "related: [bread]");
        InventedCourse.spoil(course, "exercises/items.yaml", "about: [kaldia, khleb]", "about: [kaldia, bread]");
        rename("model/figures.yaml", "carts-atlas", "carts-by-atlas");
    }

    private void rename(String file, String old, String current) {
        InventedCourse.spoil(
                course,
                file,
                "- id: " + old + "\n",
                "- id: " + current + "\n@formerly: [" + old + ", old-" + old + "]\n");
        var indent = file.startsWith("model") ? "        " : "    ";
        InventedCourse.spoil(course, file, "@", indent);
    }

    @ParameterizedTest
    @CsvSource({
        "name-the-buyer, who-buys-bread",
        "old-name-the-buyer, who-buys-bread",
        "khleb, bread",
        "carts-atlas, carts-by-atlas",
        "gen-term-khleb, gen-term-bread",
        "gen-term-old-khleb, gen-term-bread",
        "gen-figure-carts-atlas, gen-figure-carts-by-atlas",
        "who-buys-bread, who-buys-bread",
        "gen-figure-carts-survey, gen-figure-carts-survey",
        "nothing-at-all, nothing-at-all"
    })
    void an_old_id_leads_to_the_new_one_and_so_does_that_of_an_item_that_was_made_of_it(String old, String current) {
        assertThat(MaterialReader.folder(course).renamings().current(old)).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({"name-the-buyer, item", "khleb, term", "carts-atlas, reading", "gen-term-khleb, item"})
    void what_a_handout_calls_by_its_old_id_is_still_found(String old, String kind) {
        assertThat(MaterialReader.folder(course).find(old)).map(Described::kind).contains(kind);
    }

    @Test
    void an_item_is_found_by_its_old_id() {
        assertThat(MaterialReader.folder(course).item("name-the-buyer"))
                .map(item -> item.id())
                .contains("who-buys-bread");
    }

    @Test
    void the_member_of_a_generated_id_may_have_been_renamed_in_its_middle_too() {
        var material = MaterialReader.shipped();
        assertThat(material.bank().items())
                .filteredOn(item -> item.id().startsWith("gen-member-"))
                .isNotEmpty()
                .allMatch(item -> item.id().equals("gen-member-" + String.join("-", item.about())));
    }
}
