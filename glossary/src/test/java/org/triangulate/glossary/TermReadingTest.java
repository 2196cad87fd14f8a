package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Citation;
import org.triangulate.model.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermReadingTest {
    /** Two terms without a fault; what a test does to a line of it is the only thing wrong. */
    private static final String SOUND = """
            terms:
              - id: kormlenie
                name: kormlenie
                names: {ru: кормление, also: [feeding]}
                literal: feeding
                definition: Income that an office brings.
                uses:
                  - {says: The thesis uses it., cite: {source: thesis, at: "5"}}
                related: [subsidy]
                unit: energy
                cite: {source: thesis, at: "5", credits: Balmaceda, note: 80}
              - id: subsidy
                name: subsidy
                definition: Money or goods below their price.
                unit: energy
                cite: {source: thesis, at: "5"}
            """;

    @TempDir
    Path folder;

    @Test
    void a_term_is_read_with_all_its_parts() {
        var course = SmallCourse.of(folder, SOUND);

        assertThat(course.problems()).isEmpty();
        assertThat(course.glossary().find("kormlenie"))
                .contains(new Term(
                        "kormlenie",
                        new Names("kormlenie", Map.of("ru", "кормление"), List.of("feeding")),
                        "feeding",
                        "Income that an office brings.",
                        List.of(new Use("The thesis uses it.", List.of(Citation.of("thesis", "5")))),
                        List.of("subsidy"),
                        "energy",
                        List.of(new Citation("thesis", "5", List.of(), "Balmaceda", "80"))));
    }

    @Test
    void names_a_literal_meaning_uses_and_related_terms_may_be_left_out() {
        var course = SmallCourse.of(folder, SOUND);

        assertThat(course.glossary().find("subsidy"))
                .contains(new Term(
                        "subsidy",
                        Names.of("subsidy"),
                        "",
                        "Money or goods below their price.",
                        List.of(),
                        List.of(),
                        "energy",
                        List.of(Citation.of("thesis", "5"))));
    }

    @Test
    void terms_of_several_files_stand_in_the_order_of_the_files() {
        SmallCourse.write(folder, "glossary/b.yaml", term("second"));
        SmallCourse.write(folder, "glossary/a.yaml", term("first"));
        SmallCourse.write(folder, "glossary/deeper/c.yml", term("third"));
        SmallCourse.write(folder, "glossary/notes.txt", "terms: no YAML file");

        var course = SmallCourse.read(folder);

        assertThat(course.problems()).isEmpty();
        assertThat(course.glossary().terms()).extracting(Term::id).containsExactly("first", "second", "third");
    }

    @Test
    void a_course_without_terms_has_an_empty_glossary() {
        var course = SmallCourse.read(folder);

        assertThat(course.problems()).isEmpty();
        assertThat(course.glossary().terms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            related: [subsidy]       | related: [subsdy]         | 9:15: error TR204: no term has the id 'subsdy'; did you mean 'subsidy'?
            related: [subsidy]       | related: [belarus]        | 9:15: error TR204: 'belarus' is a state; name a term
            related: [subsidy]       | related: subsidies        | 9:14: error TR204: no term has the id 'subsidies'; did you mean 'subsidy'?
            definition: Income that an office brings. | literally: x | 2:5: error TR201: 'definition' is missing; add a line 'definition: …'
            definition: Income that an office brings. | definition:  | 6:16: error TR201: 'definition' is empty; write its value behind the colon
            definition: Income that an office brings. | definition: [a, b] | 6:17: error TR203: 'definition' is a list; write a text
            literal: feeding         | literl: feeding           | 5:5: error TR202: there is no key 'literl' here; did you mean 'literal'?
            name: kormlenie          | title: kormlenie          | 2:5: error TR201: 'name' is missing; add a line 'name: …'
            names: {ru: кормление, also: [feeding]} | names: [feeding] | 4:12: error TR203: 'names' is not a mapping; write it like {ru: …, also: [ … ]}
            id: kormlenie            | id: Kormlenie             | 2:9: error TR206: 'Kormlenie' is no id; use small letters, digits and single hyphens
            id: kormlenie            | id: subsidy               | 12:9: error TR205: the id 'subsidy' is taken: term at glossary/terms.yaml:2:9; choose another id
            unit: energy             | unit: enrgy               | 10:11: error TR204: no unit has the id 'enrgy'; did you mean 'energy'?
            says: The thesis uses it. | say: The thesis uses it. | 8:9: error TR201: 'says' is missing; add a line 'says: …'
            at: "5", credits         | at: "6", credits          | 11:32: error TR204: the source 'thesis' has no heading '6'; did you mean '5'?
            source: thesis, at: "5", credits | source: tesis, at: "5", credits | 11:20: error TR204: no source has the id 'tesis'; did you mean 'thesis'?
            """)
    void what_is_wrong_with_a_term_is_said_at_its_place(String sound, String faulty, String problem) {
        var course = SmallCourse.of(folder, replaceFirst(SOUND, sound, faulty));

        assertThat(course.problems()).contains("glossary/terms.yaml:" + problem);
    }

    @Test
    void a_term_without_a_citation_does_not_load() {
        var course = SmallCourse.of(
                folder,
                replaceFirst(SOUND, "    cite: {source: thesis, at: \"5\", credits: Balmaceda, note: 80}\n", ""));

        assertThat(course.problems())
                .containsExactly("glossary/terms.yaml:2:5: error TR201: there is no citation;"
                        + " write who says so and where, as in cite: {source: …, at: …}");
        assertThat(course.glossary().terms()).extracting(Term::id).containsExactly("subsidy");
    }

    @Test
    void every_problem_of_every_term_is_found_in_one_run_and_the_sound_terms_are_kept() {
        var course = SmallCourse.of(folder, """
                terms:
                  - id: one
                    unit: energy
                    cite: {source: thesis, at: "5"}
                  - two
                  - id: three
                    name: three
                    definition: Sound.
                    unit: energy
                    cite: {source: thesis, at: "5"}
                  - id: four
                    name: four
                    definition: ""
                    unit: energy
                    cite: {source: thesis, at: "5"}
                """);

        assertThat(course.problems())
                .containsExactly(
                        "glossary/terms.yaml:2:5: error TR201: 'name' is missing; add a line 'name: …'",
                        "glossary/terms.yaml:2:5: error TR201: 'definition' is missing; add a line 'definition: …'",
                        "glossary/terms.yaml:5:5: error TR203: an entry of 'terms' is a text;"
                                + " write it as a mapping of keys and values",
                        "glossary/terms.yaml:13:17: error TR201: 'definition' is empty;"
                                + " write its value behind the colon");
        assertThat(course.glossary().terms()).extracting(Term::id).containsExactly("three");
    }

    @Test
    void a_file_whose_list_is_not_called_terms_is_a_problem() {
        var course = SmallCourse.of(folder, SOUND.replace("terms:", "term:"));

        assertThat(course.problems())
                .containsExactly(
                        "glossary/terms.yaml:1:1: error TR202: there is no key 'term' here; did you mean 'terms'?");
    }

    private static String term(String id) {
        return """
                terms:
                  - id: %s
                    name: %s
                    definition: Something.
                    unit: energy
                    cite: {source: thesis, at: "5"}
                """.formatted(id, id);
    }

    /** Fails where there is nothing to replace, so that no row of a table can stop meaning what it says. */
    private static String replaceFirst(String text, String part, String other) {
        assertThat(text).contains(part);
        var at = text.indexOf(part);
        return text.substring(0, at) + other + text.substring(at + part.length());
    }
}
