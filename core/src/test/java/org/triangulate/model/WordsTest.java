package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyConstantIsFoundByItsWord() {
        assertThat(Disagreement.Type.values())
                .allSatisfy(type -> assertThat(Words.find(Disagreement.Type.class, Words.of(type)))
                        .contains(type));
    }

    @Test
    void aWordIsInSmallLettersWithHyphens() {
        assertThat(Words.of(Disagreement.Type.OTHER_YEAR)).isEqualTo("other-year");
        assertThat(Words.find(Disagreement.Type.class, "OTHER_YEAR")).isEmpty();
        assertThat(Words.find(Disagreement.Type.class, "other_year")).isEmpty();
        assertThat(Words.find(Disagreement.Type.class, "")).isEmpty();
    }
}
