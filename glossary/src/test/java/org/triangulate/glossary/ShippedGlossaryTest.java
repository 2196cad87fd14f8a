package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.ShippedCourse;
import org.triangulate.lexicon.Spelling;

/** The terms of the default course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedGlossaryTest {
    private static final Draft DRAFT = new Draft();

    private static final Course COURSE;

    private static final Glossary GLOSSARY;

    static {
        var files = ShippedCourse.files(ShippedCourse.ids().get(0), List.of("model", Glossary.PART));
        COURSE = Course.read(files, DRAFT).orElseThrow();
        GLOSSARY = Glossary.read(files, DRAFT);
        DRAFT.settle(Set.of("item"));
    }

    @Test
    void it_has_no_problem_and_forty_terms_or_more() {
        assertThat(DRAFT.problems().all()).isEmpty();
        assertThat(GLOSSARY.terms()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void every_unit_has_terms() {
        assertThat(GLOSSARY.terms())
                .extracting(Term::unit)
                .containsAll(COURSE.units().stream().map(unit -> unit.id()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "sistema, система, sistma",
        "kormlenie, кормление, karmlenie",
        "otmashka, отмашка, otmashca",
        "soft-belarusianization, мягкая белорусизация, soft belarussianisation",
        "konkurentnosposobnost, конкурентоспособность, konkurentnosposobnst",
        "siloviki, силовики, silavicki",
        "oil-tax-maneuver, налоговый манёвр, oil tax manuever",
        "multi-vector-foreign-policy, многовекторная внешняя политика, multivector foreing policy",
        "triangulation, триангуляция, triangulaton",
        "interdependence, взаимозависимость, interdependance",
    })
    void a_term_of_the_field_is_found_in_its_original_script_and_misspelt(
            String id, String original, String misspelling) {
        assertThat(GLOSSARY.lookUp(original).exact()).isTrue();
        assertThat(GLOSSARY.lookUp(original).terms()).extracting(Term::id).containsExactly(id);
        assertThat(GLOSSARY.lookUp(misspelling).exact()).isFalse();
        assertThat(GLOSSARY.lookUp(misspelling).terms())
                .first()
                .extracting(Term::id)
                .isEqualTo(id);
        assertThat(GLOSSARY.find(id).orElseThrow().citations()).isNotEmpty();
    }

    @Test
    void every_spelling_of_a_term_leads_to_it_and_so_does_its_id() {
        assertThat(GLOSSARY.terms()).allSatisfy(term -> {
            assertThat(term.names().all()).allSatisfy(spelling -> {
                assertThat(GLOSSARY.lookUp(spelling).exact()).isTrue();
                assertThat(GLOSSARY.lookUp(spelling).terms()).contains(term);
            });
            assertThat(GLOSSARY.lookUp(term.id()).terms()).contains(term);
        });
    }

    @Test
    void a_term_has_a_citation_and_so_has_each_of_its_uses() {
        assertThat(GLOSSARY.terms()).allSatisfy(term -> {
            assertThat(term.citations()).isNotEmpty();
            assertThat(term.uses())
                    .isNotEmpty()
                    .noneMatch(use -> use.citations().isEmpty());
        });
    }

    @Test
    void a_definition_does_not_contain_what_it_defines() {
        assertThat(GLOSSARY.terms()).allSatisfy(term -> {
            var definition = " " + Spelling.fold(term.definition()) + " ";
            assertThat(term.names().all())
                    .extracting(name -> " " + Spelling.fold(name) + " ")
                    .noneMatch(definition::contains);
        });
    }

    @Test
    void related_terms_name_each_other_and_none_names_itself() {
        assertThat(GLOSSARY.terms()).allSatisfy(term -> {
            assertThat(term.related()).isNotEmpty().doesNotHaveDuplicates().doesNotContain(term.id());
            assertThat(term.related())
                    .allSatisfy(other -> assertThat(
                                    GLOSSARY.find(other).orElseThrow().related())
                            .contains(term.id()));
        });
    }

    @Test
    void the_forms_by_language_are_in_the_languages_of_the_course_or_in_latin() {
        var languages = new HashSet<>(COURSE.languages());
        languages.add("la");

        assertThat(GLOSSARY.terms())
                .allSatisfy(term -> assertThat(languages)
                        .containsAll(term.names().byLanguage().keySet()));
    }

    @Test
    void no_spelling_stands_for_two_terms() {
        assertThat(GLOSSARY.lexicon().entries())
                .allSatisfy(entry ->
                        assertThat(GLOSSARY.lexicon().idsOf(entry.spelling())).containsExactly(entry.id()));
    }
}
