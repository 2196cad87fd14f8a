package org.triangulate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(Stream.of(
                    entries("lukashenko", "Alexander Lukashenko", "Lukashenko", "Лукашенко", "Лукашэнка"),
                    entries("lukashenko-viktor", "Viktor Lukashenko", "Виктор Лукашенко"),
                    entries("minsk", "Minsk", "Мінск", "Минск", "Mensk"),
                    entries("minsk-group", "Minsk Group", "Минская группа"),
                    entries("pinsk", "Pinsk", "Пінск", "Пинск"),
                    entries("kormlenie", "kormlenie", "кормление", "feeding"),
                    entries("eu", "European Union", "EU", "ЕС"),
                    entries("eaeu", "Eurasian Economic Union", "EAEU", "EEU", "ЕАЭС"),
                    entries("nord-stream", "Nord Stream"),
                    entries("georgia-state", "Georgia", "Грузия"),
                    entries("georgia-usa", "State of Georgia", "Georgia"))
            .flatMap(List::stream)
            .toList());

    @ParameterizedTest
    @CsvSource({
        "Lukashenko, lukashenko",
        "lukashenko, lukashenko",
        "ЛУКАШЕНКО, lukashenko",
        "Лукаше́нко, lukashenko",
        "Лукашэнка, lukashenko",
        "alexander lukashenko, lukashenko",
        "Виктор Лукашенко, lukashenko-viktor",
        "minsk, minsk",
        "Мінск, minsk",
        "Mensk, minsk",
        "Pinsk, pinsk",
        "Minsk-Group, minsk-group",
        "Feeding, kormlenie",
        "eu, eu",
        "E.A.E.U., ''",
        "EAEU, eaeu",
        "«Nord Stream», nord-stream",
        "Lukashenka, ''",
        "Minks, ''",
        "Nordstream, ''",
        "Viktor, ''",
        "'', ''",
        "?!, ''"
    })
    void aSpellingStandsForTheThingsThatAreSpeltSoAndForNoOther(String spelling, String id) {
        assertThat(LEXICON.idsOf(spelling)).isEqualTo(id.isEmpty() ? java.util.Set.of() : java.util.Set.of(id));
    }

    @Test
    void twoThingsMayBeSpeltAlikeAndEachIsGivenOnce() {
        assertThat(LEXICON.idsOf("Georgia")).containsExactly("georgia-state", "georgia-usa");
        assertThat(LEXICON.exactly("georgia")).extracting(Entry::label).containsExactly("Georgia", "State of Georgia");
    }

    @ParameterizedTest
    @CsvSource({
        "lukasenko, lukashenko",
        "Lukashenka, lukashenko",
        "Łukašenka, lukashenko",
        "Lukaschenko, lukashenko",
        "Lukoshenko, lukashenko",
        "Lukashinko, lukashenko",
        "Лукошенко, lukashenko",
        "kormleniye, kormlenie",
        "kormlenije, kormlenie",
        "кормлене, kormlenie",
        "Minsc, minsk",
        "Myensk, minsk",
        "Nord Strem, nord-stream",
        "Nordstream, nord-stream",
        "Gruziya, georgia-state",
        "eurasian, eaeu",
        "Viktor, lukashenko-viktor",
        "Group, minsk-group"
    })
    void whatIsNearlySpeltSoOrBeginsAWordOfItIsTheFirstGuess(String spelling, String id) {
        assertThat(LEXICON.near(spelling, 3)).first().extracting(Entry::id).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "Warsaw", "Gazprom", "x", "of", "nsk", "Лондон", "shenko"})
    void whatIsNearToNothingHasNoGuess(String spelling) {
        assertThat(LEXICON.near(spelling, 3)).isEmpty();
    }

    @Test
    void whatIsSpeltSoComesBeforeWhatIsOnlyNear() {
        assertThat(LEXICON.near("Pinsk", 5)).extracting(Entry::id).startsWith("pinsk", "minsk");
        assertThat(LEXICON.near("Minsk", 5)).extracting(Entry::id).startsWith("minsk", "pinsk");
    }

    @Test
    void aGuessIsGivenOnceHoweverManySpellingsAreNear() {
        assertThat(LEXICON.near("Lukashenko", 10)).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void noMoreGuessesAreGivenThanAskedFor() {
        assertThat(LEXICON.near("Minsk", 1)).extracting(Entry::id).containsExactly("minsk");
        assertThat(LEXICON.near("Minsk", 0)).isEmpty();
    }

    @Test
    void everySpellingFindsItsOwnThingAndOnlyThingsThatAreSpeltSo() {
        assertThat(LEXICON.entries()).allSatisfy(entry -> {
            var found = LEXICON.exactly(entry.spelling());

            assertThat(found).extracting(Entry::id).contains(entry.id());
            assertThat(found)
                    .allSatisfy(other ->
                            assertThat(Spelling.fold(other.spelling())).isEqualTo(Spelling.fold(entry.spelling())));
        });
    }

    @Test
    void twoLexiconsTogetherKnowWhatEachKnows() {
        var both = LEXICON.with(new Lexicon(entries("otmashka", "otmashka", "отмашка", "Minsk")));

        assertThat(both.idsOf("отмашка")).containsExactly("otmashka");
        assertThat(both.idsOf("Minsk")).containsExactly("minsk", "otmashka");
        assertThat(both.entries()).hasSize(LEXICON.entries().size() + 3);
        assertThat(LEXICON.idsOf("отмашка")).isEmpty();
    }

    @Test
    void anEmptyLexiconFindsNothing() {
        var empty = new Lexicon(List.of());

        assertThat(empty.exactly("Minsk")).isEmpty();
        assertThat(empty.near("Minsk", 3)).isEmpty();
    }

    private static List<Entry> entries(String id, String label, String... spellings) {
        return Stream.concat(Stream.of(label), Stream.of(spellings))
                .map(spelling -> new Entry(id, "thing", label, spelling))
                .toList();
    }
}
