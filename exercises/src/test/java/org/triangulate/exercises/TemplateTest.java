package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author begins with is a whole item already, of whichever kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {
    private static final Template TEMPLATE =
            new Template("my-item", "energy", "", "thesis", "5", "../schemas/exercises.schema.json");

    @TempDir
    private Path folder;

    private static List<String> kinds() {
        return Kinds.names();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_template_and_it_can_be_read(String kind) {
        var read = SmallCourse.of(folder, TEMPLATE.of(kind));

        assertThat(read.problems()).isEmpty();
        assertThat(read.bank().items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("my-item");
            assertThat(item.unit()).isEqualTo("energy");
            assertThat(Kinds.nameOf(item.task().getClass())).isEqualTo(kind);
            assertThat(item.citations().get(0).at()).isEqualTo("5");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_editor_is_told_the_schema_in_the_first_line_and_the_author_what_to_replace(String kind) {
        assertThat(TEMPLATE.of(kind).lines())
                .startsWith("# yaml-language-server: $schema=../schemas/exercises.schema.json")
                .anyMatch(line -> line.startsWith("# Replace "))
                .noneMatch(line -> line.contains("${"));
    }

    @Test
    void an_objective_is_named_where_the_unit_has_one_and_else_there_is_no_line_for_it() {
        var serving = new Template("my-item", "energy", "weigh-gas", "thesis", "5", "x.json");

        assertThat(serving.of("numeric").lines()).anyMatch(line -> line.startsWith("objective: weigh-gas"));
        assertThat(TEMPLATE.of("numeric")).doesNotContain("objective");
    }

    @Test
    void an_id_that_yaml_would_read_as_nothing_is_quoted() {
        var template = new Template("null", "energy", "", "thesis", "5", "x.json");

        assertThat(template.of("numeric").lines()).anyMatch(line -> line.startsWith("id: \"null\" "));
        assertThat(SmallCourse.of(folder, template.of("numeric")).problems()).isEmpty();
    }

    @Test
    void a_heading_of_any_letters_stays_a_text_of_its_own() {
        var heading = "a: \"b\" # ${id}\nkind: c";
        var text = new Template("my-item", "energy", "", "thesis", heading, "x.json").of("numeric");

        assertThat(SmallCourse.of(folder, text).problems())
                .containsExactly(
                        "exercises/items.yaml:16:28: error TR204: the source 'thesis' has no heading 'a: \"b\" # "
                                + "${id}\nkind: c'");
    }
}
