package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.model.Names;

/** In which language a spelling is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NameFormsTest {
    private static Names called(String preferred, Map<String, String> byLanguage) {
        return new Names(preferred, new LinkedHashMap<>(byLanguage), List.of());
    }

    @Test
    void a_spelling_that_sounds_like_a_cyrillic_form_is_its_transliteration() {
        var names = called("kormlenie", Map.of("ru", "кормление"));

        assertThat(NameForms.languageOf("kormlenie", names)).contains("ru-Latn");
        assertThat(NameForms.languageOf("feeding", names)).isEmpty();
    }

    @Test
    void a_spelling_that_the_course_gives_for_a_language_is_of_that_language_whatever_it_sounds_like() {
        var names = called("de jure", Map.of("la", "de jure", "ru", "де-юре"));

        assertThat(NameForms.languageOf("de jure", names)).contains("la");
        assertThat(NameForms.languageOf("де-юре", names)).contains("ru");
    }

    @Test
    void of_a_cyrillic_spelling_that_is_none_of_these_only_its_letters_are_known() {
        assertThat(NameForms.languageOf("силовик", called("siloviki", Map.of("ru", "силовики"))))
                .contains("und-Cyrl");
    }
}
