package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.Shipped.BANK;
import static org.triangulate.exercises.Shipped.KNOWLEDGE;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;

/** The exercises of the default course whose numbers are drawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalculationTest {
    private static List<Item> calculations() {
        return BANK.items().stream()
                .filter(item -> item.task() instanceof Calculation)
                .toList();
    }

    private static Item item(String id) {
        return BANK.find(id).orElseThrow();
    }

    /** Written down once: another JDK, machine or version that draws otherwise takes students' numbers away. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas-volume-on-one-route | 1 | route = 20 %, sent = 140, other = 80 %, answer = 28",
                "gas-volume-on-one-route | 2 | route = 80 %, sent = 120, other = 20 %, answer = 96",
                "trade-dependence-of-supposed-sums | 1 | share = 54 %, product = 32 billion USD, imports = 28 billion USD, exports = 17.28 billion USD, answer = 142 %",
                "trade-dependence-of-supposed-sums | -7 | share = 54 %, product = 44 billion USD, imports = 19 billion USD, exports = 23.76 billion USD, answer = 97.2 %",
                "concentration-of-exports-supposed | 20261122 | russia = 44 %, second = 14 %, third = 42 %, answer = 3900",
                "all-exports-behind-the-share | 3 | share = 44 %, sold = 9.5 billion USD, answer = 22 billion USD",
                "schellenbergs-ratio-with-scores | 4 | rewards = 8, costs = 5, desire = 3, availability = 4, upper = 13, lower = 7, answer = 1.9",
                "worth-of-a-price-below-the-market | 9223372036854775807 | paid = 120, market = 200, volume = 19, gap = 80, thousands = 19 million, answer = 1.5 billion USD",
                "growth-of-party-deputies | 1 | before = 5 deputies, after = 21 deputies, more = 16, answer = 320 %"
            })
    void a_seed_draws_the_same_numbers_for_ever(String id, long seed, String values) {
        assertThat(item(id).drawn(KNOWLEDGE, seed).values().inWords()).isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void a_thousand_seeds_give_variants_whose_key_is_right_and_whose_mistakes_are_recognised(Item item) {
        LongStream.range(0, 1_000).forEach(seed -> {
            var variant = item.variant(KNOWLEDGE, seed);
            var drawn = item.drawn(KNOWLEDGE, seed);
            var form = variant.task().form(KNOWLEDGE, new Random(seed));
            var key = drawn.values().byName().get("answer").text();

            assertThat(grade(form, key).score()).as(key).isEqualTo(1);
            assertThat(drawn.mistakes()).hasSameSizeAs(((Calculation) item.task()).mistakes());
            for (int i = 0; i < drawn.mistakes().size(); i++) {
                var why = ((Calculation) item.task()).mistakes().get(i).why();
                var grade = grade(form, drawn.mistakes().get(i));
                assertThat(grade.score()).isZero();
                assertThat(grade.remarks()).contains(drawn.values().fill(why));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void the_constraints_hold_for_every_variant(Item item) {
        var task = (Calculation) item.task();
        LongStream.range(0, 1_000).forEach(seed -> {
            var numbers = item.drawn(KNOWLEDGE, seed).values().numbers();
            assertThat(task.require())
                    .allSatisfy(require -> assertThat(require.holds(numbers)).isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void the_same_seed_gives_the_same_variant_and_others_give_others(Item item) {
        var variants = LongStream.range(0, 50)
                .mapToObj(seed -> item.variant(KNOWLEDGE, seed))
                .toList();

        assertThat(LongStream.range(0, 50).mapToObj(seed -> item.variant(KNOWLEDGE, seed)))
                .containsExactlyElementsOf(variants);
        assertThat(variants.stream().map(Item::stem).distinct()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void a_variant_is_an_item_with_every_name_filled_in_and_with_the_facts_and_citations_of_its_figures(Item item) {
        LongStream.range(0, 50).forEach(seed -> {
            var variant = item.variant(KNOWLEDGE, seed);
            var drawn = item.drawn(KNOWLEDGE, seed);

            assertThat(variant.stem() + variant.why()).doesNotContain("{", "}");
            assertThat(variant.about()).containsAll(drawn.values().about());
            assertThat(variant.citations())
                    .containsAll(item.citations())
                    .containsAll(drawn.values().citations());
            assertThat(variant.task()).isInstanceOfAny(Numeric.class, SingleChoice.class);
            assertThat(variant.variant(KNOWLEDGE, seed)).isSameAs(variant);
        });
    }

    @Test
    void the_facts_from_which_it_draws_belong_to_what_the_item_tests() {
        assertThat(item("gas-volume-on-one-route").about())
                .containsExactly("gas-transit-share-thesis-5", "gas-transit-ukraine-thesis");
    }

    @Test
    void an_item_in_which_nothing_is_drawn_is_its_only_variant() {
        var item = item("reciprocal-share-who-says").orAsked();

        assertThat(item.variant(KNOWLEDGE, 1)).isSameAs(item);
        assertThat(item.drawn(KNOWLEDGE, 1).values().isEmpty()).isTrue();
    }

    private static Grade grade(Form form, String typed) {
        try {
            return form.grade(typed);
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e.complaint(Wording.ENGLISH), e);
        }
    }
}
