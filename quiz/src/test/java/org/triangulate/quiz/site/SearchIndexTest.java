package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.lexicon.Spelling;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchIndexTest {
    private static String index(Material material) {
        return Sites.text(Sites.of(material, Language.ENGLISH), SearchIndex.FILE);
    }

    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void every_spelling_of_every_term_is_in_it(Material material) {
        var index = index(material);

        assertThat(material.glossary().terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(index).contains("\"id\":\"" + term.id() + "\"");
            assertThat(term.names().all())
                    .allSatisfy(name -> assertThat(index)
                            .contains("\"" + Spelling.fold(name) + "\"", "\"" + Spelling.sound(name) + "\""));
        });
    }

    /** The script writes Cyrillic letters one by one; were two together written otherwise, it would go wrong. */
    @Test
    void letters_in_latin_are_those_of_the_lexicon_one_by_one() {
        var letters = "абвгґдежзийклмнопрстуфхцчшщъыьэюяёєіїў"
                .codePoints()
                .mapToObj(Character::toString)
                .toList();

        assertThat(letters)
                .allSatisfy(one -> assertThat(letters)
                        .allSatisfy(other -> assertThat(Spelling.latin(one + other))
                                .isEqualTo(Spelling.latin(one) + Spelling.latin(other))));
        var index = index(InventedCourse.material());
        assertThat(letters.stream().filter(letter -> !letter.equals("ё")).toList())
                .allSatisfy(
                        letter -> assertThat(index).contains("\"" + letter + "\":\"" + Spelling.latin(letter) + "\""));
    }
}
