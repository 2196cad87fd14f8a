package org.triangulate.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.glossary.Term;
import org.triangulate.lexicon.Entry;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.material.TermPage;

/** What the build made ready of the glossary says the same as the glossary. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermPagesTest {
    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
    }

    private static List<TermPage> inGlossary(String word) {
        return material.term(word).map(List::of).orElseGet(() -> exactly(word)).stream()
                .map(term -> TermPage.of(term, material))
                .toList();
    }

    private static List<Term> exactly(String word) {
        var found = material.glossary().lookUp(word);
        return found.exact() ? found.terms() : List.of();
    }

    @Test
    void every_term_is_found_by_its_id() {
        assertThat(material.glossary().terms())
                .hasSizeGreaterThan(200)
                .allSatisfy(term -> assertThat(TermPages.find(term.id())).containsExactly(TermPage.of(term, material)));
    }

    @Test
    void every_term_is_found_by_every_spelling_however_it_is_capitalized() {
        assertThat(material.glossary().lexicon().entries())
                .hasSizeGreaterThan(400)
                .extracting(Entry::spelling)
                .allSatisfy(spelling -> {
                    assertThat(TermPages.find(spelling)).isNotEmpty().isEqualTo(inGlossary(spelling));
                    var loud = spelling.toUpperCase(Locale.ROOT);
                    assertThat(TermPages.find(loud)).isEqualTo(inGlossary(loud));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sistem", "kormlenye", "lukashenko", "sistema\tx", "\n", "sistema otmashka", "%"})
    void what_can_only_be_guessed_at_is_not_found(String word) {
        assertThat(inGlossary(word)).isEmpty();
        assertThat(TermPages.find(word)).isEmpty();
    }
}
