package org.triangulate.exercises.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "pipeline, pipelines",
        "gases, gases",
        "crisis, crisis",
        "subsidy, subsidies",
        "dependency, dependencies",
        "eu, eu",
        "россия, россией",
        "россия, россии",
        "беларусь, беларуси",
        "беларусь, беларусью",
        "зависимость, зависимости",
        "залежнасць, залежнасцю",
        "расія, расіі",
        "расія, расіяй",
        "лукашенко, лукашенко",
        "лукашэнка, лукашэнкі",
        "лукашэнка, лукашэнку",
        "союзное, союзного",
        "государство, государства",
        "саюзная, саюзнай",
        "дзяржава, дзяржавы",
        "газ, газа",
        "санкции, санкций",
        "суверенитет, суверенитета",
    })
    void are_forms_of_one_word(String name, String word) {
        assertThat(Inflection.agree(name, word)).isTrue();
        assertThat(Inflection.agree(word, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "us, use",
        "eu, eus",
        "gas, ga",
        "latvia, lithuania",
        "gazprom, beltransgaz",
        "integration, integral",
        "annexation, annex",
        "россия, роса",
        "союз, союзник",
        "газ, газета",
        "беларусь, белорус",
        "минск, минский договор",
        "мир, мера",
    })
    void are_two_words(String name, String word) {
        assertThat(Inflection.agree(name, word)).isFalse();
        assertThat(Inflection.agree(word, name)).isFalse();
    }
}
