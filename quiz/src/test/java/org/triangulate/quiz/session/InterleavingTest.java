package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.Item;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterleavingTest {
    private static List<Item> items(String units) {
        var items = new ArrayList<Item>();
        Arrays.stream(units.split(""))
                .forEach(unit -> items.add(SampleItems.item(unit + items.size(), unit, SampleItems.number())));
        return items;
    }

    private static String units(List<Item> items) {
        return items.stream().map(Item::unit).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"aabb, abab", "abc, abc", "aaab, abaa", "aaabb, ababa", "abbb, babb", "aabc, abac"})
    void a_unit_never_follows_itself_where_that_can_be_helped(String before, String after) {
        assertThat(units(Interleaving.byUnit(items(before)))).isEqualTo(after);
    }

    @Test
    void whatever_comes_nothing_is_lost_and_nothing_repeats_that_need_not() {
        for (long seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            var units = chance.ints(1 + chance.nextInt(20), 0, 4)
                    .mapToObj(i -> "abcd".substring(i, i + 1))
                    .collect(Collectors.joining());
            var items = items(units);

            var ordered = Interleaving.byUnit(items);

            assertThat(ordered).containsExactlyInAnyOrderElementsOf(items);
            var most =
                    items.stream().collect(Collectors.groupingBy(Item::unit, Collectors.counting())).values().stream()
                            .mapToLong(count -> count)
                            .max()
                            .orElse(0);
            if (2 * most <= items.size() + 1) {
                assertThat(units(ordered)).as(units).doesNotMatch(".*(.)\\1.*");
            }
        }
    }
}
