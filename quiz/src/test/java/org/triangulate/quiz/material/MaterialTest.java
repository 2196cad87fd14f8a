package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Described;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialTest {
    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = InventedCourse.material();
    }

    @ParameterizedTest
    @CsvSource({
        "kaldia, state",
        "bridge-second, provision",
        "grain-share-atlas, reading",
        "needs-kaldia, position",
        "khleb, term",
        "share-of-grain, item",
        "gen-term-khleb, item"
    })
    void facts_terms_and_items_are_found_by_their_ids(String id, String kind) {
        assertThat(material.find(id)).map(Described::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "kaldia, kaldia",
        "Кальдия, kaldia",
        "КАЛЬДИЯ, kaldia",
        "Kaldija, kaldia",
        "Orlov, orlov",
        "treaty of sol, bridge-treaty",
        "хлеб, khleb",
        "leverage, leverage",
        "bargaining power, leverage"
    })
    void facts_and_terms_are_found_by_every_spelling(String word, String id) {
        assertThat(material.named(word)).map(Described::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kald", "nobody", "Share of Morvian grain that comes from Kaldia"})
    void what_is_no_id_and_no_name_stands_for_nothing(String word) {
        assertThat(material.named(word)).isEmpty();
        assertThat(material.labelOf(word)).isEqualTo(word);
        assertThat(material.unitTitle(word)).isEqualTo(word);
    }

    @Test
    void labels_and_titles_are_what_people_read() {
        assertThat(material.labelOf("kaldia")).isEqualTo("Kaldia");
        assertThat(material.labelOf("name-the-buyer")).isEqualTo("Which state buys its bread?");
        assertThat(material.unitTitle("grain")).isEqualTo("Grain and its price");
    }

    @Test
    void a_slip_is_guessed_at() {
        assertThat(material.near("Kaldja", 3))
                .first()
                .matches(entry -> entry.id().equals("kaldia"));
        assertThat(material.near("урожая", 3))
                .first()
                .matches(entry -> entry.id().equals("harvest"));
    }

    @Test
    void the_bank_holds_the_authored_items_before_those_of_the_model_and_of_the_glossary() {
        var ids = material.bank().items().stream().map(Item::id).toList();

        assertThat(ids).startsWith("who-has-the-fields", "what-was-promised", "share-of-grain", "name-the-buyer");
        assertThat(ids).contains("gen-year-toll-asked", "gen-figure-carts-atlas");
        assertThat(ids).endsWith("gen-term-khleb", "gen-term-harvest", "gen-term-granary", "gen-term-leverage");
    }

    @Test
    void a_generated_item_asks_which_term_a_definition_fits() throws UnreadableAnswer {
        var item = InventedCourse.item(material, "gen-term-leverage");
        var form = item.task().form(material.knowledge(), new Random(7));

        assertThat(item.stem()).contains("What one can withhold and the other cannot do without.");
        assertThat(item.about()).containsExactly("leverage");
        assertThat(item.unit()).isEqualTo("grain");
        assertThat(form.groups().get(0).choices())
                .extracting(Form.Choice::text)
                .containsExactlyInAnyOrder("bargaining power", "khleb", "harvest", "granary");
        assertThat(form.grade("bargaining power").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(form.grade("granary").remarks())
                .containsExactly("**granary** means something else: A house for grain that is not eaten yet.");
    }

    @Test
    void a_typed_term_of_the_glossary_is_known_as_something_else() throws UnreadableAnswer {
        var form = InventedCourse.item(material, "name-the-buyer").task().form(material.knowledge(), new Random(7));

        assertThat(form.grade("урожай").remarks()).containsExactly("“harvest” is something else.");
    }
}
