package org.triangulate.quiz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.quiz.SampleReport;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {
    @Test
    void what_touches_only_at_its_edge_is_free() {
        var places = new Places();
        places.take(10, 10, 20, 20);

        assertThat(places.isFree(15, 15, 2, 2)).isFalse();
        assertThat(places.isFree(0, 0, 100, 100)).isFalse();
        assertThat(places.isFree(30, 10, 5, 5)).isTrue();
        assertThat(places.isFree(10, 30, 5, 5)).isTrue();
        assertThat(places.isFree(0, 0, 5, 100)).isTrue();
    }

    @Test
    void items_at_one_number_are_told_apart() {
        var labels = Labels.of(SampleReport.analysis().items());

        assertThat(labels.values()).containsExactly("1", "2", "3.1", "3.2", "4", "5", "6", "7", "8");
        assertThat(labels.keySet().stream().map(ItemResult::question).collect(Collectors.toList()))
                .isEqualTo(List.of(1, 2, 3, 3, 4, 5, 6, 7, 8));
    }
}
