package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.glossary.Terms.term;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelatedTermsTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("balancing", "bandwagoning", "hedging"),
            term("bandwagoning"),
            term("hedging", "balancing"),
            term("sheltering", "bandwagoning"),
            term("parity")));

    @ParameterizedTest
    @CsvSource({
        "balancing, bandwagoning hedging",
        "bandwagoning, balancing sheltering",
        "hedging, balancing",
        "sheltering, bandwagoning",
        "parity, ''",
    })
    void related_are_the_terms_that_it_names_and_those_that_name_it_each_once(String id, String related) {
        var term = GLOSSARY.find(id).orElseThrow();

        assertThat(GLOSSARY.related(term)).extracting(Term::id).isEqualTo(words(related));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
