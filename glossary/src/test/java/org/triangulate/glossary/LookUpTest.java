package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.glossary.Terms.names;
import static org.triangulate.glossary.Terms.term;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookUpTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("kormlenie", names("kormlenie", "кармленне", "кормление", "kormleniye", "feeding")),
            term("siloviki", names("siloviki", "сілавікі", "силовики", "silovik")),
            term(
                    "oil-tax-maneuver",
                    names("oil tax maneuver", "падатковы манеўр", "налоговый манёвр", "tax manoeuvre")),
            term("small-town-nationalism", names("small-town nationalism", "местачковасць", "местечковость")),
            term("road-map", new Names("integration road map", Map.of(), List.of("road map"))),
            term("route", new Names("route", Map.of(), List.of("road map", "Міжмор'е"))),
            term("balancing", "hedging")));

    @ParameterizedTest
    @CsvSource({
        "kormlenie, kormlenie",
        "KORMLENIE, kormlenie",
        "'  kormlenie ', kormlenie",
        "kormlenie!, kormlenie",
        "kormleniye, kormlenie",
        "feeding, kormlenie",
        "кормление, kormlenie",
        "Кормле́ние, kormlenie",
        "кармленне, kormlenie",
        "СИЛОВИКИ, siloviki",
        "сілавікі, siloviki",
        "oil tax maneuver, oil-tax-maneuver",
        "oil-tax-maneuver, oil-tax-maneuver",
        "налоговый манёвр, oil-tax-maneuver",
        "налоговый маневр, oil-tax-maneuver",
        "падатковы манеўр, oil-tax-maneuver",
        "small town nationalism, small-town-nationalism",
        "Small-Town Nationalism, small-town-nationalism",
        "Міжмор’е, route",
        "Міжморе, route",
    })
    void a_term_is_found_by_every_spelling_in_every_script(String typed, String id) {
        var found = GLOSSARY.lookUp(typed);

        assertThat(found.exact()).isTrue();
        assertThat(found.terms()).extracting(Term::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "kormlenije, kormlenie",
        "kormlennie, kormlenie",
        "karmlenie, kormlenie",
        "кормлние, kormlenie",
        "silaviki, siloviki",
        "silovyky, siloviki",
        "силавики, siloviki",
        "sylovyky, siloviki",
        "oil tax manuver, oil-tax-maneuver",
        "oil tax, oil-tax-maneuver",
        "nationalism, small-town-nationalism",
        "nalogovyi manevr, oil-tax-maneuver",
        "balansing, balancing",
    })
    void a_near_miss_another_romanization_or_a_part_of_the_name_is_a_guess(String typed, String id) {
        var found = GLOSSARY.lookUp(typed);

        assertThat(found.exact()).isFalse();
        assertThat(found.terms()).first().extracting(Term::id).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xyzzyplugh", "!?", "q", "🙂", "42", "\u0007", "[a-z]*"})
    void nonsense_finds_nothing(String typed) {
        var found = GLOSSARY.lookUp(typed);

        assertThat(found.exact()).isFalse();
        assertThat(found.terms()).isEmpty();
    }

    @Test
    void two_terms_that_are_spelt_alike_are_both_found() {
        var found = GLOSSARY.lookUp("Road map");

        assertThat(found.exact()).isTrue();
        assertThat(found.terms()).extracting(Term::id).containsExactly("road-map", "route");
    }

    @Test
    void there_are_five_guesses_at_most_and_the_nearest_comes_first() {
        var many = new Glossary(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> term("dependence-" + i, Names.of("dependence " + "of oil ".repeat(i))))
                .toList());

        var found = many.lookUp("dependence of oi");

        assertThat(found.exact()).isFalse();
        assertThat(found.terms()).hasSize(5).first().extracting(Term::id).isEqualTo("dependence-1");
    }

    @Test
    void a_term_is_found_by_its_id_and_by_no_other() {
        assertThat(GLOSSARY.find("siloviki")).map(Term::label).contains("siloviki");
        assertThat(GLOSSARY.find("silovik")).isEmpty();
        assertThat(GLOSSARY.find("силовики")).isEmpty();
    }

    @Test
    void the_lexicon_has_every_spelling_of_every_term_under_its_id() {
        assertThat(GLOSSARY.lexicon().idsOf("силовики")).containsExactly("siloviki");
        assertThat(GLOSSARY.lexicon().entries())
                .filteredOn(entry -> entry.id().equals("siloviki"))
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo("term"))
                .extracting(entry -> entry.spelling())
                .containsExactlyInAnyOrder("siloviki", "сілавікі", "силовики", "silovik");
    }
}
