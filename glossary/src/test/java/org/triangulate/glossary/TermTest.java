package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Json;
import org.triangulate.model.Citation;
import org.triangulate.model.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermTest {
    private static final List<Citation> CITED = List.of(Citation.of("thesis", "5"));

    @Test
    void a_term_tells_all_its_parts_in_the_order_in_which_one_reads_them() {
        var term = new Term(
                "otmashka",
                new Names("otmashka", Map.of("ru", "отмашка"), List.of("licence")),
                "a wave of the hand",
                "A *signal*.",
                List.of(new Use("The study uses it.", CITED)),
                List.of("sistema"),
                "energy",
                CITED);

        assertThat(json(term))
                .isEqualTo("{\"id\":\"otmashka\",\"kind\":\"term\","
                        + "\"names\":{\"preferred\":\"otmashka\",\"ru\":\"отмашка\",\"also\":[\"licence\"]},"
                        + "\"literal\":\"a wave of the hand\","
                        + "\"definition\":\"A *signal*.\","
                        + "\"uses\":[{\"says\":\"The study uses it.\","
                        + "\"citations\":[{\"source\":\"thesis\",\"at\":\"5\"}]}],"
                        + "\"related\":[\"sistema\"],"
                        + "\"unit\":\"energy\","
                        + "\"citations\":[{\"source\":\"thesis\",\"at\":\"5\"}]}");
    }

    @Test
    void what_a_term_does_not_have_is_not_told() {
        assertThat(json(Terms.term("parity"))).doesNotContain("literal", "uses", "related");
    }

    @Test
    void a_list_calls_a_term_by_its_preferred_name() {
        var term = Terms.term("transit-state", Terms.names("transit state", "транзітная краіна", "транзитная страна"));

        assertThat(term.label()).isEqualTo("transit state");
    }

    @Test
    void the_lists_of_a_term_are_its_own() {
        var related = new ArrayList<>(List.of("sistema"));
        var term = new Term("otmashka", Names.of("otmashka"), "", "A signal.", List.of(), related, "energy", CITED);

        related.add("kormlenie");

        assertThat(term.related()).containsExactly("sistema");
        assertThatThrownBy(() -> term.citations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String json(Term term) {
        var text = new StringWriter();
        Json.write(TreeSheet.of(term), text);
        return text.toString();
    }
}
