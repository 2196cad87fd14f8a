package org.triangulate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "spellings.csv", delimiter = '|')
    void twoSpellingsAreOneAnswerWhereNoReaderMindsTheDifference(String one, String other, boolean same) {
        assertThat(Spelling.fold(one).equals(Spelling.fold(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sounds.csv", delimiter = '|')
    void twoSpellingsSoundAlikeInWhicheverScriptAndRomanization(String one, String other, boolean alike) {
        assertThat(Spelling.sound(one).equals(Spelling.sound(other))).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "spellings.csv", delimiter = '|')
    void lettersWithTheirMarksApartAreTheSameLetters(String one, String other) {
        for (var text : new String[] {one, other}) {
            assertThat(Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(Spelling.fold(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "?!", "'", "\u0301"})
    void whatHasNoLetterFoldsToNothing(String text) {
        assertThat(Spelling.fold(text)).isEmpty();
        assertThat(Spelling.sound(text)).isEmpty();
    }

    @Test
    void aSpellingThatIsFoldedStaysAsItIs() {
        var random = new Random(1517);
        for (int i = 0; i < 2_000; i++) {
            var folded = Spelling.fold(text(random));

            assertThat(Spelling.fold(folded)).isEqualTo(folded);
        }
    }

    /** A sign that is no letter and no mark of ASCII is the long way round. */
    @Test
    void plainTextFoldsAsAnyOther() {
        var random = new Random(1918);
        var signs = "aBz09'`\" .-,_\tабЯёЁіІўЎй";
        for (int i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(12), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());

            assertThat(Spelling.fold(text)).as(text).isEqualTo(Spelling.fold(text + "…"));
        }
    }

    /** Latin letters with and without marks, Cyrillic ones, punctuation and stress marks. */
    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0x20, 0x530)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
