package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "belarus", "oil-tax-maneuver", "gas-share-thesis-3-2-2", "2004", "x-1"})
    void smallLettersDigitsAndSingleHyphensAreAnId(String id) {
        assertThat(Id.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "-a", "a-", "a--b", "Belarus", "oil tax", "oil_tax", "a.b", "a/b", "a#b", "мінск", "é",
                "a\n", "٣", "../etc", "\u001b"
            })
    void anythingElseIsNone(String text) {
        assertThat(Id.isValid(text)).isFalse();
    }

    @Test
    void anIdHasEightyCharactersAtMost() {
        assertThat(Id.isValid("a".repeat(80))).isTrue();
        assertThat(Id.isValid("a".repeat(81))).isFalse();
    }
}
