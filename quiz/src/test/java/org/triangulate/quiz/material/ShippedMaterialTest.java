package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;
import org.triangulate.glossary.Term;
import org.triangulate.model.Described;
import org.triangulate.model.Fact;

/** The course that the program brings along. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedMaterialTest {
    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
    }

    private static List<Described> everything() {
        var all = new ArrayList<Described>(material.course().model().all());
        all.addAll(material.glossary().terms());
        all.addAll(material.bank().items());
        return all;
    }

    @Test
    void it_reads_without_any_problem_not_even_a_warning() {
        var checked = MaterialReader.checkShipped();

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.material()).isPresent();
    }

    @Test
    void no_id_stands_for_two_things() {
        assertThat(everything())
                .extracting(Described::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(700);
    }

    @Test
    void everything_is_found_by_its_id() {
        assertThat(everything())
                .allMatch(
                        thing -> material.find(thing.id()).filter(thing::equals).isPresent());
    }

    @Test
    void everything_belongs_to_a_unit_that_the_course_has() {
        assertThat(material.course().model().all())
                .extracting(Fact::unit)
                .filteredOn(unit -> !unit.isEmpty())
                .allMatch(unit -> material.course().unit(unit).isPresent());
        assertThat(material.glossary().terms())
                .extracting(Term::unit)
                .allMatch(unit -> material.course().unit(unit).isPresent());
        assertThat(material.bank().items())
                .extracting(Item::unit)
                .allMatch(unit -> material.course().unit(unit).isPresent());
    }

    @Test
    void whatever_an_item_is_about_can_be_looked_up() {
        assertThat(material.bank().items())
                .flatExtracting(Item::about)
                .allMatch(id -> material.find(id).isPresent());
    }

    @Test
    void every_unit_has_authored_items_generated_ones_and_terms() {
        for (var unit : material.course().units()) {
            var items = material.bank().ofUnit(unit.id());
            assertThat(items).as(unit.id()).anyMatch(Item::isGenerated).anyMatch(item -> !item.isGenerated());
        }
    }

    @Test
    void every_term_can_be_asked_for() {
        for (var term : material.glossary().terms()) {
            assertThat(material.bank().find("gen-term-" + term.id()))
                    .as(term.id())
                    .isPresent();
        }
    }

    @Test
    void no_related_term_is_a_distractor_where_a_unit_has_enough_others() {
        for (var term : material.glossary().terms()) {
            var others = material.glossary().terms().stream()
                    .filter(other -> other.unit().equals(term.unit()) && !other.equals(term))
                    .filter(other -> !term.related().contains(other.id()))
                    .count();
            var options = material.bank().find("gen-term-" + term.id()).orElseThrow().task().options().stream()
                    .map(Option::text)
                    .toList();
            if (others >= 3) {
                assertThat(term.related().stream()
                                .flatMap(id -> material.term(id).stream())
                                .map(Term::label))
                        .as(term.id())
                        .doesNotContainAnyElementsOf(options);
            }
        }
    }
}
