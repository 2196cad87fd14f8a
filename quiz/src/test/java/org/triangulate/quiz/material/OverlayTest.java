package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.model.Event;
import org.triangulate.model.Indicator;
import org.triangulate.model.Reading;
import org.triangulate.quiz.author.Acceptance;

/** An instructor lays a course over the one that comes along, and changes only what has to be otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverlayTest {
    private static final String NORLAND = """
            states:
              - id: norland
                name: Norland
                about: An invented state.
                unit: energy
                cite: {source: thesis-2016, at: abstract, paragraph: 1}
            """;

    private static final String VISAS = """
            terms:
              - id: visa-facilitation
                name: easier visas
                definition: What we call it in our seminar.
                related: [sanctions-relief]
                unit: west
                cite: {source: study-2019, at: the-west, paragraph: 2}
            """;

    private static final String GAS = """
            items:
              - id: gas-in-the-gazprom-pipeline
                kind: numeric
                unit: energy
                objective: trace-pipelines-and-owners
                level: remember
                about: [gas-transit-gazprom-thesis]
                stem: How many gas pipelines cross Belarus, according to the thesis of 2016, besides the one of Gazprom?
                answer: 1 pipeline
                why: There are two.
                cite: {source: thesis-2016, at: "5-energy", paragraph: 1}
            """;

    private static final String REMOVE_WHAT_NAMES_IT =
            "remove: [minsk-kyiv-strained-davidzon, minsk-kyiv-good-or-strained,"
                    + " minsk-and-kyiv-two-years-apart, crimea-what-minsk-said, preiherman-put-to-the-test,"
                    + " votes-in-belarus-in-order, ministries-with-an-old-king]";

    private static Material base;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheBase() {
        base = MaterialReader.shipped();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    @Test
    void what_is_not_changed_is_as_in_the_base() {
        var overlay = Overlaid.in(folder);

        assertThat(overlay.problems()).isEmpty();
        var material = overlay.material();
        assertThat(material.course().id()).isEqualTo("our-seminar");
        assertThat(material.course().title()).isEqualTo("Our seminar");
        assertThat(material.course().base()).isEqualTo("belarus-russia");
        assertThat(material.course().about()).isEqualTo(base.course().about());
        assertThat(material.course().languages()).isEqualTo(base.course().languages());
        assertThat(material.course().units()).isEqualTo(base.course().units());
        assertThat(material.course().model().all())
                .isEqualTo(base.course().model().all());
        assertThat(material.glossary().terms()).isEqualTo(base.glossary().terms());
        assertThat(material.bank().items()).isEqualTo(base.bank().items());
    }

    @Test
    void the_head_says_what_it_wants_otherwise() {
        var course = Overlaid.in(folder, "about: Ours.", "languages: [en]")
                .material()
                .course();

        assertThat(course.about()).isEqualTo("Ours.");
        assertThat(course.languages()).containsExactly("en");
    }

    @Test
    void facts_terms_and_items_are_added_behind_those_of_the_base() {
        var overlay = Overlaid.in(folder)
                .with("model/own.yaml", NORLAND)
                .with("glossary/own.yaml", VISAS.replace("id: visa-facilitation", "id: easier-visas"))
                .with("exercises/own.yaml", GAS.replace("id: gas-in-the-gazprom-pipeline", "id: other-pipelines"));

        assertThat(overlay.problems()).isEmpty();
        var material = overlay.material();
        assertThat(material.course().model().all())
                .hasSize(base.course().model().all().size() + 1);
        assertThat(material.find("norland")).isPresent();
        assertThat(material.term("easier-visas")).isPresent();
        assertThat(material.names().exactly("easier visas")).isNotEmpty();
        assertThat(material.item("other-pipelines")).isPresent();
    }

    /** An overlay without a thing, and without all that leans on it, as the check names it round by round. */
    private Overlaid without(String thing) {
        var removed = new TreeSet<>(List.of(thing));
        for (int round = 0; round < 6; round++) {
            var overlay = Overlaid.in(folder, "remove: [" + String.join(", ", removed) + "]");
            var problems = overlay.problems();
            if (problems.isEmpty()) {
                return overlay;
            }
            problems.forEach(
                    problem -> removed.add(problem.replaceAll(".*; remove or replace '([a-z0-9-]+)' too.*", "$1")));
        }
        throw new IllegalStateException("something still leans on " + removed);
    }

    @Test
    void a_fact_that_is_removed_takes_what_was_generated_of_it_along() {
        var event = base.course().model().all(Event.class).stream()
                .filter(one -> base.bank().about(one.id()).stream()
                                .filter(Item::isGenerated)
                                .count()
                        == 1)
                .map(Event::id)
                .findFirst()
                .orElseThrow();
        var generated =
                base.bank().about(event).stream().filter(Item::isGenerated).toList();

        var material = without(event).material();

        assertThat(base.find(event)).isPresent();
        assertThat(material.find(event)).isEmpty();
        assertThat(ids(material.bank().items())).hasSizeGreaterThan(700).doesNotContainAnyElementsOf(ids(generated));
    }

    @Test
    void a_single_reading_can_be_removed_from_its_indicator() {
        var whole = base.course().model().all(Indicator.class).stream()
                .filter(indicator -> indicator.readings().size() == 2)
                .findFirst()
                .orElseThrow();
        var first = whole.readings().get(0).id();

        var left = without(first).material().course().model();

        assertThat(left.find(Reading.class, first)).isEmpty();
        assertThat(left.find(Indicator.class, whole.id()).orElseThrow().readings())
                .isEqualTo(whole.readings().subList(1, 2));
    }

    @Test
    void a_term_is_replaced_where_the_head_allows_it() {
        var overlay = Overlaid.in(folder, "replace: visa-facilitation").with("glossary/own.yaml", VISAS);

        assertThat(overlay.problems()).isEmpty();
        var glossary = overlay.material().glossary();
        assertThat(glossary.find("visa-facilitation").orElseThrow().definition())
                .isEqualTo("What we call it in our seminar.");
        assertThat(glossary.terms()).hasSameSizeAs(base.glossary().terms());
    }

    @Test
    void units_of_its_own_come_last_and_a_replaced_one_stays_in_its_place() {
        var overlay = Overlaid.in(
                        folder,
                        "replace-units: [energy]",
                        "units:",
                        "  - {id: seminar, title: Seminar}",
                        "  - id: energy",
                        "    title: Oil and gas",
                        "    objectives:",
                        "      - {id: state-energy-figures, text: a}",
                        "      - {id: explain-energy-disputes, text: b}",
                        "      - {id: trace-pipelines-and-owners, text: c}",
                        "      - {id: weigh-transit-power, text: d}",
                        "      - {id: judge-diversification, text: e}")
                .with(
                        "exercises/own.yaml",
                        GAS.replace("id: gas-in-the-gazprom-pipeline", "id: other-pipelines")
                                .replace("unit: energy\n", "unit: seminar\n")
                                .replace("    objective: trace-pipelines-and-owners\n", ""));

        assertThat(overlay.problems()).isEmpty();
        var titles = base.course().units().stream().map(Unit::title).toList();
        var expected = new ArrayList<String>(titles);
        expected.set(titles.indexOf("Energy"), "Oil and gas");
        expected.add("Seminar");
        assertThat(overlay.material().course().units()).extracting(Unit::title).containsExactlyElementsOf(expected);
    }

    @Test
    void a_replaced_unit_that_says_nothing_of_objectives_keeps_those_it_had() {
        var overlay = Overlaid.in(folder, "replace-units: [energy]", "units:", "  - {id: energy, title: Oil and gas}");

        assertThat(overlay.problems()).isEmpty();
        var unit = overlay.material().course().unit("energy").orElseThrow();
        assertThat(unit.title()).isEqualTo("Oil and gas");
        assertThat(unit.objectives())
                .isNotEmpty()
                .isEqualTo(base.course().unit("energy").orElseThrow().objectives());
    }

    @Test
    void a_unit_that_is_removed_takes_along_what_belongs_to_it_and_terms_are_not_related_to_that_any_more() {
        var overlay = Overlaid.in(folder, "remove-units: [after-2020]", REMOVE_WHAT_NAMES_IT);

        assertThat(overlay.problems()).isEmpty();
        var left = overlay.material();
        assertThat(left.course().unit("after-2020")).isEmpty();
        assertThat(left.bank().ofUnit("after-2020")).isEmpty();
        assertThat(base.bank().ofUnit("after-2020")).isNotEmpty();
        assertThat(base.term("autonomy").orElseThrow().related()).contains("strategic-autonomy");
        assertThat(left.term("autonomy").orElseThrow().related()).isNotEmpty().doesNotContain("strategic-autonomy");
    }

    @Test
    void what_names_something_of_a_removed_unit_is_told_with_both_places() {
        assertThat(Overlaid.in(folder, "remove-units: [after-2020]").problems())
                .allMatch(problem -> problem.matches(
                        "course.yaml:4:16: error TR204: '.*' is taken out, and '.*' still names it, at belarus-russia: .*;"
                                + " remove or replace '.*' too, or keep 'after-2020'"))
                .anyMatch(problem -> problem.contains(
                        "'ports-decision' is taken out, and 'preiherman-put-to-the-test' still names it, at"
                                + " belarus-russia: exercises/security.yaml:"));
    }

    @Test
    void a_thing_of_a_removed_unit_stays_where_it_is_replaced_and_is_taken_where_it_is_not_said() {
        var term = VISAS.replace("visa-facilitation", "strategic-autonomy")
                .replace(
                        "sanctions-relief",
                        "autonomy, triangulation, neutrality, freedom-of-maneuver, multi-vector-foreign-policy");
        var removed = "remove-units: [after-2020]";

        assertThat(Overlaid.in(folder, removed, REMOVE_WHAT_NAMES_IT, "replace: [strategic-autonomy]")
                        .with("glossary/own.yaml", term)
                        .problems())
                .isEmpty();
        assertThat(Overlaid.in(folder, removed, REMOVE_WHAT_NAMES_IT)
                        .with("glossary/own.yaml", term)
                        .problems())
                .anyMatch(problem -> problem.contains("TR205") && problem.contains("name it under 'replace'"));
    }

    @Test
    void it_is_the_same_course_whether_the_base_is_read_as_compiled_or_as_written() {
        var overlay =
                Overlaid.in(folder, "remove: [years-against-russian-ports]").with("model/own.yaml", NORLAND);

        var checked = MaterialReader.checkFolder(folder).material().orElseThrow();
        var studied = overlay.material();

        assertThat(studied.course()).usingRecursiveComparison().isEqualTo(checked.course());
        assertThat(studied.bank().items()).isEqualTo(checked.bank().items());
        assertThat(studied.glossary().terms()).isEqualTo(checked.glossary().terms());
    }

    @Test
    void an_id_of_the_base_is_a_conflict_with_both_places() {
        var overlay = Overlaid.in(folder, "units: [{id: energy, title: Again}]")
                .with("model/own.yaml", NORLAND.replace("id: norland", "id: russia"))
                .with("glossary/own.yaml", VISAS)
                .with("exercises/own.yaml", GAS);

        assertThat(overlay.problems())
                .containsExactly(
                        "course.yaml:4:14: error TR205: the id 'energy' is taken: unit at belarus-russia: course.yaml:59:9;"
                                + " choose another id, or name it under 'replace-units' of course.yaml",
                        "exercises/own.yaml:2:9: error TR205: the id 'gas-in-the-gazprom-pipeline' is taken: item at"
                                + " belarus-russia: exercises/energy.yaml:4:9; choose another id, or name it under"
                                + " 'replace' of course.yaml",
                        "glossary/own.yaml:2:9: error TR205: the id 'visa-facilitation' is taken: term at"
                                + " belarus-russia: glossary/" + placeOf("visa-facilitation")
                                + "; choose another id, or name it under 'replace' of course.yaml",
                        "model/own.yaml:2:9: error TR205: the id 'russia' is taken: state at"
                                + " belarus-russia: model/states.yaml:15:9; choose another id, or name it under 'replace'"
                                + " of course.yaml");
    }

    private String placeOf(String term) {
        var problems = Overlaid.in(folder.resolve("other"))
                .with("glossary/own.yaml", VISAS)
                .problems();
        assertThat(problems).singleElement().asString().contains(term);
        return problems.get(0).replaceAll(".*glossary/(\\S+:\\d+:\\d+); .*", "$1");
    }

    @Test
    void an_id_that_two_files_of_the_overlay_give_is_no_matter_of_the_base() {
        var overlay = Overlaid.in(folder, "replace: [visa-facilitation]")
                .with("glossary/a.yaml", VISAS)
                .with("glossary/b.yaml", VISAS);

        assertThat(overlay.problems())
                .containsExactly("glossary/b.yaml:2:9: error TR205: the id 'visa-facilitation' is taken: term at"
                        + " glossary/a.yaml:2:9; choose another id");
    }

    @Test
    void what_is_changed_has_to_be_there_and_to_be_changed_in_one_way() {
        var overlay = Overlaid.in(
                        folder,
                        "remove: [gas-cutof-2004, visa-facilitation]",
                        "replace: [belarus, zzzzzz]",
                        "remove-units: [enrgy]")
                .with("glossary/own.yaml", VISAS);

        assertThat(overlay.problems())
                .containsExactly(
                        "course.yaml:4:10: error TR204: 'belarus-russia' has no 'gas-cutof-2004'; did you mean"
                                + " 'gas-cutoff-2004'?",
                        "course.yaml:4:26: error TR211: 'visa-facilitation' is removed, and it stands at"
                                + " glossary/own.yaml:2:9; name it under what is replaced, or take it out there",
                        "course.yaml:5:11: error TR201: nothing takes the place of 'belarus'; write what does with the id"
                                + " 'belarus', or name it under what is removed",
                        "course.yaml:5:20: error TR204: 'belarus-russia' has no 'zzzzzz'",
                        "course.yaml:6:16: error TR204: 'belarus-russia' has no 'enrgy'; did you mean 'energy'?");
    }

    @Test
    void what_still_names_something_that_is_gone_is_told_with_both_places() {
        var overlay = Overlaid.in(folder, "remove: [gas-cutoff-2004]")
                .with(
                        "exercises/own.yaml",
                        GAS.replace("id: gas-in-the-gazprom-pipeline", "id: other-pipelines")
                                .replace("about: [", "about: [gas-cutoff-2004, "));

        assertThat(overlay.problems())
                .hasSize(5)
                .contains(
                        "course.yaml:4:10: error TR204: 'gas-cutoff-2004' is taken out, and 'gas-cutoff-2004-cause' still"
                                + " names it, at belarus-russia: model/disagreements/energy.yaml:103:15; remove or replace"
                                + " 'gas-cutoff-2004-cause' too, or keep 'gas-cutoff-2004'")
                .filteredOn(problem -> problem.startsWith("exercises/own.yaml"))
                .singleElement()
                .asString()
                .startsWith("exercises/own.yaml:7:13: error TR204: no ")
                .endsWith(" has the id 'gas-cutoff-2004'; it is taken out at course.yaml:4:10");
    }

    @Test
    void what_no_longer_holds_in_the_base_is_told_where_the_change_is() {
        var overlay = Overlaid.in(folder, "replace: [gas-transit-gazprom-thesis]")
                .with("model/own.yaml", NORLAND.replace("id: norland", "id: gas-transit-gazprom-thesis"));

        assertThat(overlay.problems())
                .containsExactly(
                        "course.yaml:3:10: error TR201: with what is changed here, belarus-russia:"
                                + " model/indicators.yaml:511:7 no longer holds: 'readings' is empty; remove or replace"
                                + " 'gas-transit-gazprom-pipeline' too, or leave as it was what it leans on",
                        "course.yaml:4:11: error TR204: with what is changed here, belarus-russia:"
                                + " exercises/energy.yaml:20:14 no longer holds: 'gas-transit-gazprom-thesis' is a state;"
                                + " remove or replace 'gas-in-the-gazprom-pipeline' too, or leave as it was what it leans"
                                + " on",
                        "course.yaml:4:11: error TR204: with what is changed here, belarus-russia:"
                                + " exercises/energy.yaml:1168:15 no longer holds: 'gas-transit-gazprom-thesis' is a state;"
                                + " remove or replace 'in-whose-hands-the-gas-crosses' too, or leave as it was what it"
                                + " leans on");
    }

    @Test
    void only_courses_that_come_along_can_be_extended() {
        var head = "id: x\ntitle: X\nextends: ";

        assertThat(new Overlaid(folder)
                        .with("course.yaml", head + "belarus-rusia\n")
                        .problems())
                .containsExactly("course.yaml:3:10: error TR101: the program brings along no course 'belarus-rusia';"
                        + " did you mean 'belarus-russia'?");
        assertThat(new Overlaid(folder)
                        .with("course.yaml", head + "../../etc\n")
                        .problems())
                .containsExactly("course.yaml:3:10: error TR101: the program brings along no course '../../etc';"
                        + " only these can be extended: belarus-russia");
        assertThat(new Overlaid(folder)
                        .with("course.yaml", head + "[belarus-russia]\n")
                        .problems())
                .containsExactly("course.yaml:3:10: error TR203: 'extends' is a list; write a text");
    }

    @Test
    void an_overlay_has_an_id_of_its_own() {
        var overlay =
                new Overlaid(folder).with("course.yaml", "id: belarus-russia\ntitle: X\nextends: belarus-russia\n");

        assertThat(overlay.problems())
                .containsExactly("course.yaml:1:5: error TR205: 'belarus-russia' is the id of the course that this one"
                        + " extends; give this one an id of its own");
    }

    @Test
    void what_extends_nothing_changes_nothing() {
        var course = InventedCourse.copyTo(folder);
        InventedCourse.spoil(course, "course.yaml", "\nunits:", "\nremove: [morvia]\nunits:");

        assertThat(new Overlaid(course).problems())
                .singleElement()
                .asString()
                .endsWith(
                        "error TR201: 'remove' changes another course, and none is named; add a line 'extends: …' with"
                                + " the id of that course");
    }

    @Test
    void a_key_that_is_not_that_of_the_base_needs_a_higher_revision() throws IOException {
        var overlay =
                Overlaid.in(folder, "replace: [gas-in-the-gazprom-pipeline]").with("exercises/own.yaml", GAS);

        assertThat(overlay.problems())
                .containsExactly("exercises/own.yaml:2:9: warning TR315: the key of 'gas-in-the-gazprom-pipeline' was"
                        + " changed, and its revision was not; write 'revision: 2', or 'check --accept' if every answer is"
                        + " graded as before");
        assertThat(Acceptance.accept(folder)).isEqualTo(1);
        assertThat(overlay.problems()).isEmpty();
        Files.delete(folder.resolve(KeyRecord.FILE));
        overlay.with("exercises/own.yaml", GAS.replace("kind: numeric", "kind: numeric\n    revision: 2"));
        assertThat(overlay.problems()).isEmpty();
    }

    @Test
    void facts_of_the_base_that_do_not_fit_together_are_told_where_the_overlay_says_so() {
        var overlay = Overlaid.in(folder).with("model/own.yaml", """
                        disagreements:
                          - id: two-figures
                            title: Two figures
                            between: [exports-to-russia-study, exports-share-of-gdp-2005-thesis]
                            kind: unexplained
                            confidence: likely
                            unit: trade
                        """);

        assertThat(overlay.problems())
                .containsExactly(
                        "model/own.yaml:2:9: warning TR301: these do not fit together: exports-to-russia-study and"
                                + " exports-share-of-gdp-2005-thesis; say why they differ in a disagreement between them");
    }

    @Test
    void what_is_left_without_use_in_the_base_is_no_matter_of_the_overlay() {
        var overlay = Overlaid.in(folder, "remove: [visa-facilitation]");

        assertThat(overlay.problems())
                .allMatch(problem -> problem.startsWith("course.yaml:4:10: error TR204: 'visa-facilitation'"));
    }

    @Test
    void a_course_that_cannot_be_used_is_told_with_the_places_of_its_base() {
        Overlaid.in(folder, "remove: [gas-cutoff-2004]");

        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> MaterialReader.folder(folder))
                .withMessageContaining("belarus-russia: model/disagreements/energy.yaml:103:15");
    }
}
