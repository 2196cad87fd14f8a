package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the data format shows stands in the export. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFormatPageTest {
    private static final Page PAGE = Handbook.page("data-format.md");

    private static JsonNode export;

    @BeforeAll
    static void read(@TempDir Path folder) {
        export = JsonMapper.shared().readTree(new Workplace(folder).run("export", "--to", "json"));
    }

    @Test
    void every_piece_of_json_is_a_piece_of_the_export() {
        var pieces = PAGE.blocks().stream()
                .filter(block -> block.language().equals("json"))
                .map(block -> JsonMapper.shared().readTree(block.text()))
                .toList();
        assertThat(pieces).isNotEmpty().allMatch(piece -> holds(export, piece));
    }

    private static boolean holds(JsonNode whole, JsonNode piece) {
        return whole.equals(piece) || whole.valueStream().anyMatch(part -> holds(part, piece));
    }

    @Test
    void the_table_names_every_property_of_the_course() {
        var table = PAGE.sections().get("What is in it").text();
        assertThat(export.propertyNames()).allMatch(name -> table.contains("`" + name + "`"));
    }
}
