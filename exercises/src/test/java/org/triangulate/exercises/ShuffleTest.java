package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShuffleTest {
    @Test
    void one_seed_gives_one_order_and_nothing_is_lost() {
        var things = List.of("a", "b", "c", "d", "e");

        assertThat(Shuffle.of(things, new Random(7)))
                .isEqualTo(Shuffle.of(things, new Random(7)))
                .containsExactlyInAnyOrderElementsOf(things);
        assertThat(Shuffle.of(List.of(), new Random(7))).isEmpty();
    }

    @Test
    void every_order_of_three_things_comes_up_about_as_often() {
        var orders = new HashMap<List<Integer>, Integer>();
        var chance = new Random(20_261_121);
        for (int i = 0; i < 6_000; i++) {
            orders.merge(Shuffle.of(List.of(1, 2, 3), chance), 1, Integer::sum);
        }

        assertThat(orders).hasSize(6);
        assertThat(orders.values()).allSatisfy(times -> assertThat(times).isBetween(900, 1_100));
    }
}
