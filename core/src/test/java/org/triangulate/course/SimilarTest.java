package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarTest {
    private static final List<String> KEYS =
            List.of("id", "title", "kind", "about", "names", "members", "complete", "oil-tax-maneuver", "кормление");

    @ParameterizedTest
    @CsvSource({
        "titl, title",
        "titel, title",
        "ttile, title",
        "Title, title",
        "titles, title",
        "knid, kind",
        "di, id",
        "name, names",
        "abuot, about",
        "mebmers, members",
        "completed, complete",
        "oil-tax-manoeuvre, oil-tax-maneuver",
        "maneuver, oil-tax-maneuver",
        "oil, oil-tax-maneuver",
        "korm-title-x, title",
        "кормленіе, кормление"
    })
    void aSlipIsRecognised(String word, String meant) {
        assertThat(Similar.to(word, KEYS)).contains(meant);
        assertThat(Similar.hint(word, KEYS)).isEqualTo("did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x1", "wording", "provisions", "t", "abc", "oi"})
    void aWordThatIsNearToNothingIsNot(String word) {
        assertThat(Similar.to(word, KEYS)).isEmpty();
        assertThat(Similar.hint(word, KEYS)).isEmpty();
    }

    @Test
    void ofSeveralCandidatesTheNearestIsMeantAndTheFirstOfTheAlphabetAmongEquals() {
        assertThat(Similar.to("reading", List.of("readings", "heading", "trading")))
                .contains("heading");
        assertThat(Similar.to("stats", List.of("states", "state"))).contains("state");
    }
}
