package org.triangulate.exercises.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
    private static final RubricLevel GOOD = new RubricLevel("good", 2, "", 0);
    private static final RubricLevel POOR = new RubricLevel("poor", 0, "", 0);
    private static final Criterion CLAIM = new Criterion("claim", "Claim", List.of(GOOD, POOR), List.of());
    private static final Criterion STYLE = new Criterion("style", "Style", List.of(GOOD, POOR), List.of());
    private static final Rubric RUBRIC = new Rubric(Length.ANY, List.of(CLAIM, STYLE));

    private static Marks marks(RubricLevel claim) {
        return Marks.NONE.with(CLAIM, claim);
    }

    @Test
    void only_what_both_have_marked_is_compared_and_the_rest_is_named() {
        var comparison = Comparison.of(
                RUBRIC,
                Map.of("a", marks(GOOD), "b", marks(POOR).with(STYLE, GOOD), "c", marks(GOOD)),
                Map.of("a", marks(GOOD), "b", marks(GOOD), "d", Marks.NONE.commented(CLAIM, "Later.")));

        assertThat(comparison.both()).isEqualTo(2);
        assertThat(comparison.onlyOne()).containsExactly("c");
        assertThat(comparison.criteria().get(0).agreement().texts()).isEqualTo(2);
        assertThat(comparison.criteria().get(0).agreement().observed()).isEqualTo(0.5);
        assertThat(comparison.criteria().get(1).agreement().texts()).isZero();
        assertThat(comparison.differences()).containsExactly(new Comparison.Difference("b", CLAIM, POOR, GOOD));
    }

    @Test
    void marks_add_up_to_points_and_are_complete_when_every_criterion_has_a_level() {
        var half = marks(GOOD).commented(STYLE, "Fine.");

        assertThat(RUBRIC.isComplete(half.levels())).isFalse();
        assertThat(RUBRIC.points(half.levels())).isEqualTo(2);
        assertThat(RUBRIC.score(half.levels())).isEqualTo(0.5);
        assertThat(RUBRIC.isComplete(half.with(STYLE, POOR).levels())).isTrue();
        assertThat(half.with(STYLE, POOR).at(STYLE)).isEqualTo(new Marks.Mark("poor", "Fine."));
        assertThat(RUBRIC.isComplete(Map.of("claim", "good", "style", "splendid")))
                .isFalse();
    }
}
