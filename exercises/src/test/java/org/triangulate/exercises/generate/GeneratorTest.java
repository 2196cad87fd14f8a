package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.Shipped.GENERATED;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.ShippedCourse;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Shipped;
import org.triangulate.model.Id;

/** What holds for the items of every generator. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratorTest {
    @ParameterizedTest
    @ValueSource(strings = {"gen-year-", "gen-member-", "gen-figure-", "gen-whose-", "gen-first-"})
    void every_form_gives_items_of_the_default_course(String beginning) {
        assertThat(GENERATED).anyMatch(item -> item.id().startsWith(beginning));
    }

    @Test
    void ids_are_valid_unique_and_say_that_the_item_was_generated() {
        assertThat(GENERATED).extracting(Item::id).doesNotHaveDuplicates().allMatch(Id::isValid);
        assertThat(GENERATED).allMatch(Item::isGenerated);
        assertThat(GENERATED).noneMatch(item -> Shipped.MODEL.find(item.id()).isPresent());
    }

    @Test
    void the_same_facts_give_the_same_items_every_time() {
        var files = ShippedCourse.files(ShippedCourse.ids().get(0), List.of("model"));
        var readAgain = Course.read(files, new Draft()).orElseThrow().model();

        assertThat(Generator.all(Shipped.MODEL)).isEqualTo(GENERATED);
        assertThat(Generator.all(readAgain)).isEqualTo(GENERATED);
    }

    @Test
    void what_an_item_is_about_and_whom_it_cites_is_in_the_model() {
        assertThat(GENERATED).allSatisfy(item -> {
            assertThat(item.about()).allMatch(id -> Shipped.MODEL.find(id).isPresent());
            assertThat(item.citations())
                    .allMatch(citation -> Shipped.MODEL.find(citation.source()).isPresent());
        });
    }

    @Test
    void a_model_without_facts_gives_no_items() {
        assertThat(Generator.all(Facts.model())).isEmpty();
    }

    @Test
    void one_item_always_gets_the_same_siblings_and_another_gets_others() {
        var candidates = IntStream.range(0, 40).boxed().toList();

        assertThat(Siblings.pick("gen-first-a", candidates, 3))
                .isEqualTo(Siblings.pick("gen-first-a", candidates, 3))
                .isNotEqualTo(Siblings.pick("gen-first-b", candidates, 3))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isSubsetOf(candidates);
        assertThat(Siblings.pick("gen-first-a", List.of(1, 2), 3)).containsExactlyInAnyOrder(1, 2);
    }
}
