package org.triangulate.docs.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Node;
import org.triangulate.model.NotationException;
import org.triangulate.model.PartialDate;

/** What authors write is what the schemas describe, and an editor finds them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthoredFilesTest {
    private static final Pattern MODELINE = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");

    private static List<AuthoredFile> shipped() {
        return AuthoredFile.shipped();
    }

    private static Stream<AuthoredFile> all() {
        return AuthoredFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_file_is_of_the_shape_that_its_schema_describes(AuthoredFile file) {
        assertThat(Schemas.errors(file.schema(), file.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_file_tells_an_editor_its_schema_in_the_first_line(AuthoredFile file) {
        var modeline = MODELINE.matcher(file.text().lines().findFirst().orElseThrow());

        assertThat(modeline.matches()).as("the first line is a modeline").isTrue();
        assertThat(file.path().resolveSibling(modeline.group(1)).normalize()).isEqualTo(Schemas.file(file.schema()));
    }

    @Test
    void there_are_files_of_every_sort() {
        assertThat(all()).extracting(AuthoredFile::schema).containsAll(Schemas.NAMES);
        assertThat(shipped()).hasSizeGreaterThan(20);
    }

    @Test
    void the_schemas_name_no_place_where_an_editor_would_have_to_look_on_the_net() {
        for (var name : List.of("course", "model", "glossary", "exercises", "assignment", "values")) {
            var document = Schemas.document(name);
            assertThat(document.has("$id")).isFalse();
            assertThat(document.findValuesAsString("$ref")).allMatch(ref -> refersToAFile(ref, name));
        }
    }

    private static boolean refersToAFile(String ref, String name) {
        var file = ref.replaceAll("#.*", "");
        return Files.exists(file.isEmpty() ? Schemas.file(name) : Schemas.FOLDER.resolve(Path.of(file)));
    }

    /** A change in the first file of a sort that holds the words, and where the schema complains of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            course    | title: Russia                | titel: Russia               |                 | required
            course    | title: Russia                | titel: Russia               |                 | additionalProperties
            course    | id: belarus-russia           | id: Belarus and Russia      | /id             | pattern
            course    | languages: [en, be, ru]      | languages: {en: be}         | /languages      | type
            course    | objectives:                  | objective:                  | /units          | additionalProperties
            model     | outcome: unrealised          | outcome: broken             | /treaties       | enum
            model     | in: "%"                      | unit: "%"                   | /indicators     | required
            model     | cite: {source: thesis-2016   | cite: {at: thesis-2016      | /               | required
            model     | signed: 1999-12-08           | signed: December 1999       | /treaties       | pattern
            model     | date: 2004-01-01             | date: 1.1.2004              | /events         | pattern
            model     | confidence: likely           | confidence: sure            | /disagreements  | enum
            model     | kind: company                | kind: corporation           | /organizations  | enum
            model     | states:                      | state:                      |                 | additionalProperties
            model     | complete: true               | complete: often             | /organizations  | enum
            glossary  | definition:                  | meaning:                    | /terms          | required
            glossary  | terms:                       | terms: none                 | /terms          | type
            exercises | kind: numeric                | kind: number                | /items          | enum
            exercises | level: understand            | level: easy                 | /items          | enum
            exercises | options:                     | options: Minsk              | /items          | type
            exercises | key: true                    | key: maybe                  | /items          | enum
            exercises | key: true                    | keys: true                  | /items          | additionalProperties
            exercises | reading:                     | readings:                   | /items          | propertyNames
            exercises | reading:                     | readings:                   | /items          | oneOf
            exercises | pairs:                       | order:                      | /items          | required
            exercises | level: understand            | revision: first             | /items          | pattern
            exercises | level: understand            | formerly: [An Old Id]       | /items          | pattern
            exercises | level: understand            | graded-only: perhaps        | /items          | enum
            assignment | opens: 2026-11-02T08:00+01:00 | opens: 2026-11-02T08:00   | /opens          | pattern
            assignment | title: Everything           | titel: Everything           |                 | required
            assignment | title: Everything           | titel: Everything           |                 | additionalProperties
            assignment | minutes: 60                 | minutes: 0                  | /minutes        | minimum
            assignment | variants: each              | variants: all               | /variants       | enum
            assignment | bank: secret                | bank: ../secret             | /bank           | pattern
            assignment | cost: 10 %                  | cost: 101 %                 | /late           | pattern
            assignment | draw: 5                     | item: gas                   | /questions      | oneOf
            assignment | unit: energy                | units: energy               | /questions      | additionalProperties
            assignment | student: s-017              | name: s-017                 | /exceptions     | required
            assignment | grade: A                    | name: A                     | /boundaries     | required
            """)
    void a_mistake_is_underlined_where_it_is(String schema, String words, String others, String at, String keyword) {
        var file = all().filter(candidate -> candidate.schema().equals(schema))
                .filter(candidate -> place(words).matcher(candidate.text()).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file of " + schema + " holds: " + words));
        var broken = AuthoredFile.tree(first(file.text(), words, others));

        assertThat(Schemas.errors(schema, broken))
                .anyMatch(error -> error.getKeyword().equals(keyword))
                .allMatch(error -> error.getInstanceLocation().toString().startsWith(at == null ? "" : at));
    }

    /** Pieces of a file that the readers accept, or refuse for what stands beside what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            item         | attempts: 1                                   | true
            item         | attempts: 2, penalty: 25 %                    | true
            item         | attempts: 2                                   | false
            item         | penalty: 25 %                                 | false
            item         | attempts: 1, penalty: 25 %                    | false
            single-choice   | options: [{text: a, why: b}, {text: c, why: d, key: true}] | true
            single-choice   | options: [{text: a, why: b, key: true}]    | false
            multiple-choice | options: {text: a, why: b, key: true}      | false
            categorize   | categories: [a, b], entries: [{text: c, in: a, why: d}, {text: e, in: b, why: f}] | true
            categorize   | categories: a, entries: [{text: c, in: a, why: d}, {text: e, in: a, why: f}]      | false
            calculation  | variables: [{name: a, values: 1}], answer: a, ask: choice, wrong: [{value: 2, why: b}] | true
            calculation  | variables: [{name: a, values: 1}], answer: a, ask: choice            | false
            calculation  | variables: [{name: a, values: 1}], answer: a, ask: choice, wrong: [] | false
            calculation  | variables: [{name: a, values: 1}], answer: a, ask: number            | true
            variable     | name: a, from: 1, to: 9, step: 1              | true
            variable     | name: a, from: 1, to: 9, figures: 2           | true
            variable     | name: a, from: 1, to: 9                       | false
            variable     | name: a, from: 1, to: 9, step: 1, figures: 2  | false
            variable     | name: a, from: 1, step: 1                     | false
            variable     | name: a, value: 3 + 4, figures: 2             | true
            disagreement | between: [a, b]                               | true
            disagreement | between: [a], claims: [{says: b, cite: {source: c, at: d}}] | true
            disagreement | between: a                                    | false
            disagreement | claims: {says: b, cite: {source: c, at: d}}   | false
            disagreement | why: Nobody knows.                            | false
            assignment   | late: {until: 2026-11-20T22:59Z, cost: 10 %}, closes: 2026-11-16T22:59Z | true
            assignment   | late: {until: 2026-11-20T22:59Z, cost: 10 %}  | false
            """)
    void what_the_readers_demand_of_keys_together_an_editor_demands_too(String where, String keys, boolean fits) {
        var item = "id: a, unit: b, level: remember, stem: c, why: d, cite: {source: e, at: f}";
        var numeric = item + ", kind: numeric, answer: 1 %";
        var file = switch (where) {
            case "item" -> "items: [{%s, %s}]".formatted(numeric, keys);
            case "variable" ->
                "items: [{%s, kind: calculation, answer: 1 + 1, variables: [{%s}]}]".formatted(item, keys);
            case "disagreement" -> "disagreements: [{id: a, title: b, kind: rounding, unit: c, %s}]".formatted(keys);
            case "assignment" -> "{id: a, title: b, questions: [{item: c}], %s}".formatted(keys);
            default -> "items: [{%s, kind: %s, %s}]".formatted(item, where, keys);
        };
        var schema = switch (where) {
            case "disagreement" -> "model";
            case "assignment" -> "assignment";
            default -> "exercises";
        };

        assertThat(Schemas.errors(schema, AuthoredFile.tree(file)).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004-01-01",
                "2004-06",
                "2004",
                "199X",
                "2015-23",
                "2006~",
                "2006?",
                "1998%",
                "1994/1999",
                "1994/..",
                "../1991",
                "2004-06/2004-07~",
                "[2020..]",
                "[..1996]"
            })
    void every_form_of_a_date_is_one_for_an_editor_too(String date) {
        assertThat(PartialDate.parse(date).edtf()).isEqualTo(date);
        assertThat(Schemas.errors("model", dated(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2004", "2004-1-1", "04-01-2004", "1994-1999", "2020..", "[1994/1999]", "20044"})
    void what_is_no_date_is_none_for_an_editor_either(String date) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> PartialDate.parse(date));
        assertThat(Schemas.errors("model", dated(date))).isNotEmpty();
    }

    private static Node.Mapping dated(String date) {
        return AuthoredFile.tree("""
                events:
                  - {id: a, title: A, date: "%s", about: b, unit: c, cite: {source: d, at: e}}
                """.formatted(date));
    }

    private static Pattern place(String words) {
        return Pattern.compile("(?m)(?<=^[ -]{0,12}|\\{)" + Pattern.quote(words));
    }

    /** The words where they begin a key, and not within a text; what stands under a value that is gone goes with it. */
    private static String first(String text, String words, String others) {
        var at = place(words).matcher(text);
        assertThat(at.find()).isTrue();
        var rest = text.substring(at.end());
        if (words.endsWith(":") && !others.endsWith(":")) {
            var indent = at.start() - 1 - text.lastIndexOf('\n', at.start());
            rest = rest.replaceFirst(
                    "(?:\\n {" + (indent + 1) + ",}[^\\n]*|\\n {" + indent + "}-[^\\n]*|\\n(?=\\n))*", "");
        }
        return text.substring(0, at.start()) + others + rest;
    }
}
