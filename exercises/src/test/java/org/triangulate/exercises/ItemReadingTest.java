package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Citation;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemReadingTest {
    /** What all items have; the task follows from line 9 on. */
    private static final String HEAD = """
            items:
              - id: question
                unit: energy
                level: remember
                about: [gas-cutoff, belarus]
                stem: What happened?
                why: Because.
                cite: {source: thesis, at: "5"}
            """;

    /** One task of each kind without a fault. */
    private static final Map<String, Sound> SOUND = Map.of(
            "single-choice",
            new Sound(
                    """
                        kind: single-choice
                        options:
                          - {text: Minsk, why: It is., key: true}
                          - {text: Kyiv, why: It is not.}
                    """,
                    new SingleChoice(
                            List.of(new Option("Minsk", "It is.", true), new Option("Kyiv", "It is not.", false)))),
            "multiple-choice",
            new Sound(
                    """
                        kind: multiple-choice
                        options:
                          - {text: Minsk, why: It is., key: true}
                          - {text: Brest, why: It is too., key: true}
                          - {text: Kyiv, why: It is not., key: false}
                    """,
                    new MultipleChoice(List.of(
                            new Option("Minsk", "It is.", true),
                            new Option("Brest", "It is too.", true),
                            new Option("Kyiv", "It is not.", false)))),
            "numeric",
            new Sound(
                    """
                        kind: numeric
                        reading: gas-share-thesis
                        wrong:
                          - {value: 50 %, why: That is oil.}
                    """,
                    new Numeric(
                            "gas-share-thesis",
                            Optional.empty(),
                            List.of(new Numeric.Mistake(Quantity.parse("50 %"), "That is oil.")))),
            "short-text",
            new Sound(
                    """
                        kind: short-text
                        entity: belarus
                        accept: [White Russia]
                        wrong:
                          - {text: Russia, why: That is the other.}
                    """,
                    new ShortText(
                            "belarus",
                            List.of("White Russia"),
                            List.of(new ShortText.Mistake("Russia", "That is the other.")))),
            "ordering",
            new Sound(
                    """
                        kind: ordering
                        order:
                          - {text: CIS, why: It was 1991.}
                          - {text: Union State, why: It was 1999.}
                    """,
                    new Ordering(List.of(new Entry("CIS", "It was 1991."), new Entry("Union State", "It was 1999.")))),
            "matching",
            new Sound(
                    """
                        kind: matching
                        pairs:
                          - {left: Belarus, right: Minsk, why: It is.}
                          - {left: Ukraine, right: Kyiv, why: It is too.}
                        extra:
                          - {text: Vilnius, why: Not in the list.}
                    """,
                    new Matching(
                            List.of(
                                    new Matching.Pair("Belarus", "Minsk", "It is."),
                                    new Matching.Pair("Ukraine", "Kyiv", "It is too.")),
                            List.of(new Entry("Vilnius", "Not in the list.")))));

    private record Sound(String yaml, Task task) {}

    @TempDir
    Path folder;

    /** The kinds that are read by heart here; {@link ConformanceTest} has examples of every kind. */
    private static Set<String> kinds() {
        return SOUND.keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_item_of_every_kind_is_read(String kind) {
        var course = SmallCourse.of(folder, HEAD + SOUND.get(kind).yaml());

        assertThat(course.problems()).isEmpty();
        assertThat(course.bank().items())
                .containsExactly(new Item(
                        "question",
                        1,
                        "energy",
                        "",
                        Level.REMEMBER,
                        List.of("gas-cutoff", "belarus"),
                        "What happened?",
                        SOUND.get(kind).task(),
                        "Because.",
                        List.of(Citation.of("thesis", "5"))));
    }

    @Test
    void a_numeric_item_may_state_its_answer_itself() {
        var course = SmallCourse.of(folder, HEAD + "    kind: numeric\n    answer: over 40 %\n");

        assertThat(course.problems()).isEmpty();
        assertThat(course.bank().items())
                .extracting(Item::task)
                .containsExactly(Numeric.of(Quantity.parse("over 40 %"), List.of()));
    }

    @Test
    void a_revision_says_how_often_the_key_has_changed() {
        var sound = HEAD + SOUND.get("numeric").yaml();

        assertThat(SmallCourse.of(folder, sound + "    revision: 3\n").bank().items())
                .extracting(Item::revision)
                .containsExactly(3);
        assertThat(SmallCourse.of(folder, sound + "    revision: 0\n").problems())
                .containsExactly(
                        "exercises/items.yaml:13:15: error TR209: 'revision' is '0'; write a whole number, 1 or more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: question         | id: gen-question       | 2:9: error TR206: 'gen-question' begins like a generated item; begin it otherwise
            id: question         | id: A question         | 2:9: error TR206: 'A question' is no id; use small letters, digits and single hyphens
            id: question         | id: belarus            | 2:9: error TR205: the id 'belarus' is taken: state at model/facts.yaml:9:10; choose another id
            unit: energy         | unit: enery            | 3:11: error TR204: no unit has the id 'enery'; did you mean 'energy'?
            level: remember      | level: recall          | 4:12: error TR209: 'recall' is no level; write one of remember, understand, apply, analyse, evaluate
            stem: What happened? | question: What?        | 2:5: error TR201: 'stem' is missing; add a line 'stem: …'
            why: Because.        | why:                   | 7:9: error TR201: 'why' is empty; write its value behind the colon
            at: "5"              | at: "7"                | 8:32: error TR204: the source 'thesis' has no heading '7'; did you mean '5'?
            kind: numeric        | kind: numric           | 9:11: error TR209: there is no kind 'numric'; did you mean 'numeric'?
            kind: numeric        | kind: essay            | 9:11: error TR209: there is no kind 'essay'; write one of single-choice, multiple-choice, true-false, numeric, short-text, ordering, timeline, matching, categorize, odd-one-out, evidence, compare-sources, cloze
            kind: numeric        | kind:                  | 9:10: error TR201: 'kind' is empty; write its value behind the colon
            kind: numeric        | sort: numeric          | 2:5: error TR201: 'kind' is missing; add a line 'kind: …'
            reading: gas-share-thesis | reading: gas-share-theses | 10:14: error TR204: no reading has the id 'gas-share-theses'; did you mean 'gas-share-thesis'?
            reading: gas-share-thesis | reading: gas-share | 10:14: error TR204: 'gas-share' is an indicator; name a reading
            value: 50 %          | value: fifty           | 12:17: error TR207: 'fifty' has no number where one is expected; write it like 'over 40 %' or '3 to 10 billion USD'
            why: That is oil.    | wy: That is oil.       | 12:9: error TR201: 'why' is missing; add a line 'why: …'
            """)
    void what_is_wrong_with_an_item_is_said_at_its_place(String sound, String faulty, String problem) {
        var course =
                SmallCourse.of(folder, replaceFirst(HEAD + SOUND.get("numeric").yaml(), sound, faulty));

        assertThat(course.problems()).contains("exercises/items.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-choice   | ', key: true'                | ''            | 11:7: error TR211: a single choice has one key, and here are 0; write 'key: true' at exactly one option
            single-choice   | It is not.                   | It is., key: true | 11:7: error TR211: a single choice has one key, and here are 2; write 'key: true' at exactly one option
            single-choice   | key: true                    | key: yes      | 11:41: error TR209: 'key' is 'yes'; write true or false
            single-choice   | {text: Kyiv, why: It is not.} | {text: Kyiv} | 12:9: error TR201: 'why' is missing; add a line 'why: …'
            single-choice   | {text: Kyiv, why: It is not.} | Kyiv         | 12:9: error TR203: an entry of 'options' is a text; write it as a mapping of keys and values
            single-choice   | options:                     | option:       | 2:5: error TR201: 'options' is missing; add a line 'options: …'
            multiple-choice | {text: Kyiv, why: It is not., key: false} | {text: Kyiv, reason: It is not.} | 13:22: error TR202: there is no key 'reason' here; the keys are text, why, key, half
            numeric         | reading: gas-share-thesis    | answer: forty | 10:13: error TR207: 'forty' has no number where one is expected; write it like 'over 40 %' or '3 to 10 billion USD'
            numeric         | reading: gas-share-thesis    | revision: 2   | 9:11: error TR211: a numeric item has one key, a reading or an answer; write 'reading: ID' or 'answer: 44 %', and not both
            numeric         | wrong:                       | 'answer: 44 %\n    wrong:' | 9:11: error TR211: a numeric item has one key, a reading or an answer; write 'reading: ID' or 'answer: 44 %', and not both
            short-text      | {text: Russia, why: That is the other.} | {text: Russia} | 13:9: error TR201: 'why' is missing; add a line 'why: …'
            ordering        | {text: CIS, why: It was 1991.} | {text: CIS} | 11:9: error TR201: 'why' is missing; add a line 'why: …'
            ordering        | It was 1991.                 | It was 1991., key: true | 11:40: error TR202: there is no key 'key' here; the keys are text, why
            matching        | left: Belarus                | lft: Belarus  | 11:10: error TR202: there is no key 'lft' here; did you mean 'left'?
            matching        | why: Not in the list.        | because: Not. | 14:9: error TR201: 'why' is missing; add a line 'why: …'
            """)
    void what_is_wrong_with_a_task_is_said_at_its_place(String kind, String sound, String faulty, String problem) {
        var yaml = replaceFirst(SOUND.get(kind).yaml(), sound, faulty);

        var course = SmallCourse.of(folder, HEAD + yaml);

        assertThat(course.problems()).contains("exercises/items.yaml:" + problem);
        assertThat(course.bank().items()).isEmpty();
    }

    /** The kinds that may stand there are named too, in no order that counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            numeric    | [gas-cutoff, belarus] | [gas-cutof, belarus]  | 5:13: error TR204: no | has the id 'gas-cutof'; did you mean 'gas-cutoff'?
            numeric    | [gas-cutoff, belarus] | [gas-cutoff, thesis]  | 5:25: error TR204: 'thesis' is a source; name | an event
            numeric    | [gas-cutoff, belarus] | [gas-cutoff, energy]  | 5:25: error TR204: no | has the id 'energy'
            short-text | entity: belarus       | entity: belaris       | 10:13: error TR204: no | has the id 'belaris'; did you mean 'belarus'?
            short-text | entity: belarus       | entity: gas-cutoff    | 10:13: error TR204: 'gas-cutoff' is an event; name | a state
            """)
    void an_id_that_nothing_or_the_wrong_thing_has_is_said_at_its_place(
            String kind, String sound, String faulty, String beginning, String part) {
        var course = SmallCourse.of(folder, replaceFirst(HEAD + SOUND.get(kind).yaml(), sound, faulty));

        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("exercises/items.yaml:" + beginning)
                .contains(part);
    }

    @Test
    void a_multiple_choice_needs_a_key() {
        var yaml = SOUND.get("multiple-choice").yaml().replace(", key: true", "");

        assertThat(SmallCourse.of(folder, HEAD + yaml).problems())
                .containsExactly(
                        "exercises/items.yaml:11:7: error TR211: no option is a key; write 'key: true' at the right ones");
    }

    @Test
    void a_short_text_needs_something_to_accept() {
        var yaml = "    kind: short-text\n    wrong:\n      - {text: Russia, why: That is the other.}\n";

        assertThat(SmallCourse.of(folder, HEAD + yaml).problems())
                .containsExactly("exercises/items.yaml:9:11: error TR201: nothing is accepted as an answer;"
                        + " write 'entity: ID' or 'accept: [word, other word]'");
    }

    @Test
    void one_entry_has_no_order() {
        var yaml = "    kind: ordering\n    order:\n      - {text: CIS, why: It was 1991.}\n";

        assertThat(SmallCourse.of(folder, HEAD + yaml).problems())
                .containsExactly(
                        "exercises/items.yaml:11:7: error TR211: one entry has no order; write two entries or more");
    }

    @Test
    void one_pair_leaves_nothing_to_match() {
        var yaml = "    kind: matching\n    pairs:\n      - {left: Belarus, right: Minsk, why: It is.}\n";

        assertThat(SmallCourse.of(folder, HEAD + yaml).problems())
                .containsExactly(
                        "exercises/items.yaml:11:7: error TR211: one pair leaves nothing to match; write two or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: singel-choice", "kind: essay", "kind:", "sort: single-choice"})
    void an_item_whose_kind_is_not_known_is_one_problem_and_not_one_for_each_key_of_its_task(String kind) {
        var yaml = SOUND.get("single-choice").yaml().replace("kind: single-choice", kind);

        assertThat(SmallCourse.of(folder, HEAD + yaml).problems()).hasSize(1);
    }

    @Test
    void every_problem_of_every_item_is_found_in_one_run_and_the_sound_items_are_kept() {
        var course = SmallCourse.of(folder, HEAD + """
                            kind: single-choice
                            options: []
                          - id: second
                            kind: numeric
                            answer: 44 %
                          - third
                          - id: fourth
                            unit: trade
                            level: apply
                            stem: How much?
                            kind: numeric
                            answer: 44 %
                            why: Because.
                            cite: {source: thesis, at: "5"}
                        """);

        assertThat(course.problems())
                .contains("exercises/items.yaml:10:14: error TR201: 'options' is empty; write at least one entry")
                .contains("exercises/items.yaml:11:5: error TR201: 'stem' is missing; add a line 'stem: …'")
                .contains("exercises/items.yaml:11:5: error TR201: 'level' is missing; add a line 'level: …'")
                .contains("exercises/items.yaml:14:5: error TR203: an entry of 'items' is a text;"
                        + " write it as a mapping of keys and values");
        assertThat(course.bank().items()).extracting(Item::id).containsExactly("fourth");
    }

    @Test
    void a_file_whose_list_is_not_called_items_is_a_problem() {
        var course = SmallCourse.of(folder, (HEAD + SOUND.get("numeric").yaml()).replace("items:", "item:"));

        assertThat(course.problems())
                .containsExactly(
                        "exercises/items.yaml:1:1: error TR202: there is no key 'item' here; did you mean 'items'?");
    }

    /** Fails where there is nothing to replace, so that no row of a table can stop meaning what it says. */
    private static String replaceFirst(String text, String part, String other) {
        assertThat(text).contains(part);
        var at = text.indexOf(part);
        return text.substring(0, at) + other + text.substring(at + part.length());
    }
}
