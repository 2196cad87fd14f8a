package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeTest {
    @ParameterizedTest
    @CsvSource({"1, RIGHT", "0.9999999999, RIGHT", "0.999, PARTLY", "0.5, PARTLY", "0.001, PARTLY", "0, WRONG"})
    void the_verdict_follows_from_the_score(double score, Verdict verdict) {
        assertThat(new Grade(score, "", "", List.of()).verdict()).isEqualTo(verdict);
        assertThat(Verdict.of(score)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void a_score_lies_between_nothing_and_one(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grade(score, "", "", List.of()))
                .withMessageStartingWith("score");
    }
}
