package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.glossary.Term;
import org.triangulate.model.Fact;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportTest {
    private static final List<String> FACTS = List.of(
            "sources",
            "states",
            "organizations",
            "people",
            "treaties",
            "indicators",
            "events",
            "frameworks",
            "debates",
            "disagreements");

    /** Parts of facts that are facts themselves. */
    private static final List<String> INNER = List.of("provisions", "readings", "positions");

    private static Stream<Material> courses() {
        return Stream.of(InventedCourse.material(), MaterialReader.shipped());
    }

    private static List<String> ids(JsonTree tree, List<String> lists) {
        return lists.stream()
                .flatMap(list -> tree.all(list).stream())
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.text("id")),
                        INNER.stream().flatMap(part -> fact.all(part).stream()).map(part -> part.text("id"))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_fact_is_in_it_once(Material material) {
        var tree = new JsonTree(Export.tree(material));

        assertThat(ids(tree, FACTS))
                .containsExactlyInAnyOrderElementsOf(
                        material.course().model().all().stream().map(Fact::id).toList());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_term_and_every_item_is_in_it_once_and_what_was_generated_by_its_id_alone(Material material) {
        var tree = new JsonTree(Export.tree(material));
        var items = material.bank().items();

        assertThat(ids(tree, List.of("terms")))
                .containsExactlyElementsOf(
                        material.glossary().terms().stream().map(Term::id).toList());
        assertThat(ids(tree, List.of("items")))
                .containsExactlyElementsOf(items.stream()
                        .filter(item -> !item.isGenerated())
                        .map(Item::id)
                        .toList());
        assertThat(tree.texts("generatedItems"))
                .containsExactlyElementsOf(
                        items.stream().filter(Item::isGenerated).map(Item::id).toList());
        assertThat(tree.all("units"))
                .extracting(unit -> unit.text("id"))
                .containsExactlyElementsOf(
                        material.course().units().stream().map(Unit::id).toList());
    }

    @Test
    void a_figure_is_written_with_its_hedge_and_what_it_leaves_open() {
        var tree = new JsonTree(Export.tree(InventedCourse.material()));

        assertThat(tree.text("format")).isEqualTo("triangulate-course-1");
        assertThat(tree.text("id")).isEqualTo("two-rivers");
        assertThat(tree.texts("languages")).containsExactly("en", "ru");
        var value = tree.at("indicators/0/readings/0/value");
        assertThat(value.text("written")).isEqualTo("over 40 %");
        assertThat(value.text("hedge")).isEqualTo("over");
        assertThat(value.number("least")).isEqualTo(40);
        assertThat(value.number("most")).isEqualTo(44);
        assertThat(tree.text("indicators/0/readings/0/citations/0/source")).isEqualTo("atlas-2015");
    }

    @Test
    void names_keep_the_form_of_each_language() {
        var tree = new JsonTree(Export.tree(InventedCourse.material()));

        assertThat(tree.text("states/1/names/ru")).isEqualTo("Кальдия");
        assertThat(tree.texts("states/1/names/also")).containsExactly("Kaldija");
    }

    @Test
    void nothing_in_it_is_empty() {
        assertThat(emptyOnes(Export.tree(MaterialReader.shipped()), "course")).isEmpty();
    }

    /** Where a key has neither a text nor an entry, except the unit of a figure that has none. */
    private static Stream<String> emptyOnes(Node node, String place) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> emptyOnes(entry.value(), place + "/" + entry.key()));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty()
                    ? Stream.of(place)
                    : sequence.items().stream().flatMap(item -> emptyOnes(item, place));
        }
        return node instanceof Node.Scalar scalar && scalar.text().isEmpty() && !place.endsWith("/unit")
                ? Stream.of(place)
                : Stream.of();
    }
}
