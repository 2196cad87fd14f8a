package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.course.tree.Rule.ALIKE_STEMS;
import static org.triangulate.course.tree.Rule.ASKED_IN_PRACTICE;
import static org.triangulate.course.tree.Rule.BAD_DATE;
import static org.triangulate.course.tree.Rule.BAD_FORMULA;
import static org.triangulate.course.tree.Rule.BAD_ID;
import static org.triangulate.course.tree.Rule.BAD_PLACEHOLDER;
import static org.triangulate.course.tree.Rule.BAD_QUANTITY;
import static org.triangulate.course.tree.Rule.BAD_WORD;
import static org.triangulate.course.tree.Rule.CONTRADICTION;
import static org.triangulate.course.tree.Rule.DUPLICATE_ID;
import static org.triangulate.course.tree.Rule.DUPLICATE_KEY;
import static org.triangulate.course.tree.Rule.EMPTY_UNIT;
import static org.triangulate.course.tree.Rule.GRADED_AMONG_PRACTICE;
import static org.triangulate.course.tree.Rule.IDLE_OBJECTIVE;
import static org.triangulate.course.tree.Rule.LENGTH_CUE;
import static org.triangulate.course.tree.Rule.MISSING;
import static org.triangulate.course.tree.Rule.MISTAKE_IS_KEY;
import static org.triangulate.course.tree.Rule.NOT_GRADED_ONLY;
import static org.triangulate.course.tree.Rule.NOT_YAML;
import static org.triangulate.course.tree.Rule.NO_OBJECTIVE;
import static org.triangulate.course.tree.Rule.NO_PARAGRAPH;
import static org.triangulate.course.tree.Rule.NO_POINT_FIGURE;
import static org.triangulate.course.tree.Rule.NO_UNIT;
import static org.triangulate.course.tree.Rule.NO_VARIANT;
import static org.triangulate.course.tree.Rule.ONE_SIDED_RELATION;
import static org.triangulate.course.tree.Rule.OPTION_WORDING;
import static org.triangulate.course.tree.Rule.STEM_WORDING;
import static org.triangulate.course.tree.Rule.UNATTRIBUTED;
import static org.triangulate.course.tree.Rule.UNKNOWN_ID;
import static org.triangulate.course.tree.Rule.UNKNOWN_KEY;
import static org.triangulate.course.tree.Rule.UNREAD_PARAGRAPH;
import static org.triangulate.course.tree.Rule.UNSAFE_TEXT;
import static org.triangulate.course.tree.Rule.WRONG_SHAPE;
import static org.triangulate.course.tree.Rule.WRONG_UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangulate.course.tree.Rule;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page of problems knows every rule, and what it shows is what the program says.
 *
 * <p>The page shows a mistake and the message for it. The test makes the very mistake in the course of the instructors'
 * page and looks for the message.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsPageTest {
    private static final String COURSE = "first-course/";

    /** A line of the course, in whose place the page's mistake is made. */
    private record Spot(String file, String line) {}

    private static final String FACTS = "model/facts.yaml";

    private static final String LITRES = "exercises/litres.yaml";

    private static final String BANK = "assignments/instructor-bank/water.yaml";

    private static final String ASKS_FOR_THE_TREATY =
            "stem: How much of the water may the two shores take together, by the treaty? Answer in whole percent.";

    private static final String READ_THE_SHARE =
            "- {id: read-the-share, text: Read a share for its year and its whole.}";

    private static final String ABOUT_THE_SHARE = "about: [water-share-report]";

    private static final String ASKS_FOR_THE_SHARE =
            "stem: What share of its water does Norland draw from Sudland, by the lake report?";

    private static final String ASKS_WHO_DEPENDS = "stem: Which of the two states depends on the other for its water?";

    private static final String TREATY_HEADING = "- {id: \"2\", title: The treaty}";

    private static final Map<Rule, Spot> SPOTS = Map.ofEntries(
            Map.entry(NOT_YAML, new Spot("course.yaml", "languages: [en]")),
            Map.entry(DUPLICATE_KEY, new Spot("course.yaml", "languages: [en]")),
            Map.entry(UNSAFE_TEXT, new Spot("course.yaml", "title: Norland and Sudland")),
            Map.entry(MISSING, new Spot(FACTS, "about: The state on the northern shore.")),
            Map.entry(UNKNOWN_KEY, new Spot(FACTS, "short: lake report")),
            Map.entry(WRONG_SHAPE, new Spot(FACTS, "about: The state on the northern shore.")),
            Map.entry(UNKNOWN_ID, new Spot("exercises/share.yaml", "reading: water-share-report")),
            Map.entry(DUPLICATE_ID, new Spot(FACTS, "- id: sudland")),
            Map.entry(BAD_ID, new Spot(FACTS, "- id: lake-treaty")),
            Map.entry(BAD_QUANTITY, new Spot(FACTS, "value: over 40 %")),
            Map.entry(BAD_DATE, new Spot(FACTS, "date: 2004-06")),
            Map.entry(BAD_WORD, new Spot("exercises/dependence.yaml", "level: understand")),
            Map.entry(WRONG_UNIT, new Spot(FACTS, "value: over 40 %")),
            Map.entry(CONTRADICTION, new Spot("exercises/share.yaml", "reading: water-share-report")),
            Map.entry(BAD_FORMULA, new Spot(LITRES, "answer: value_of(share, used)")),
            Map.entry(BAD_PLACEHOLDER, new Spot(LITRES, "why: \"{share} of {used} are {answer}.\"")),
            Map.entry(NO_POINT_FIGURE, new Spot(LITRES, "- {name: share, reading: water-share-2018-yearbook}")),
            Map.entry(NO_VARIANT, new Spot(LITRES, "require: used != 300")),
            Map.entry(MISTAKE_IS_KEY, new Spot(LITRES, "figures: 2")),
            Map.entry(GRADED_AMONG_PRACTICE, new Spot("exercises/share.yaml", "reading: water-share-report")),
            Map.entry(NOT_GRADED_ONLY, new Spot(BANK, "graded-only: true")),
            Map.entry(ASKED_IN_PRACTICE, new Spot(BANK, ASKS_FOR_THE_TREATY)),
            Map.entry(ONE_SIDED_RELATION, new Spot("glossary/terms.yaml", "unit: water")),
            Map.entry(
                    NO_OBJECTIVE,
                    new Spot("exercises/dependence.yaml", "objective: name-the-dependent\n    level: understand")),
            Map.entry(IDLE_OBJECTIVE, new Spot("course.yaml", READ_THE_SHARE)),
            Map.entry(EMPTY_UNIT, new Spot("course.yaml", "- id: water")),
            Map.entry(UNATTRIBUTED, new Spot("exercises/share.yaml", ABOUT_THE_SHARE + "\n    " + ASKS_FOR_THE_SHARE)),
            Map.entry(ALIKE_STEMS, new Spot("exercises/share.yaml", ASKS_FOR_THE_SHARE)),
            Map.entry(LENGTH_CUE, new Spot("exercises/dependence.yaml", "- text: Sudland")),
            Map.entry(OPTION_WORDING, new Spot("exercises/dependence.yaml", "- text: Sudland")),
            Map.entry(STEM_WORDING, new Spot("exercises/dependence.yaml", ASKS_WHO_DEPENDS)),
            Map.entry(UNREAD_PARAGRAPH, new Spot(FACTS, TREATY_HEADING)),
            Map.entry(NO_PARAGRAPH, new Spot(FACTS, TREATY_HEADING)),
            Map.entry(NO_UNIT, new Spot(FACTS, "about: The state on the northern shore.\n    unit: water")));

    private static final Page PAGE = Handbook.page("problems.md");

    private Workplace workplace;

    @BeforeEach
    void write(@TempDir Path folder) {
        workplace = new Workplace(folder);
        Handbook.page("for-instructors.md")
                .blocks()
                .forEach(block -> block.file().ifPresent(file -> workplace.write(file, block.text())));
    }

    private static Page section(Rule rule) {
        return PAGE.sections().entrySet().stream()
                .filter(section -> section.getKey().startsWith(rule.code() + ": "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("problems.md has no section for " + rule.code()));
    }

    private static String block(Rule rule, String language) {
        return section(rule).blocks().stream()
                .filter(block -> block.language().matches(language))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.code() + " shows no " + language));
    }

    @ParameterizedTest
    @EnumSource
    void the_message_on_the_page_is_that_of_the_program(Rule rule) throws IOException {
        make(rule);
        assertThat(workplace.run("check", COURSE).lines())
                .contains(block(rule, "text").strip());
    }

    private void make(Rule rule) throws IOException {
        switch (rule) {
            case NO_FILE -> Files.delete(workplace.file(COURSE + "course.yaml"));
            case LEAVES_FOLDER ->
                Files.createSymbolicLink(workplace.file(COURSE + "model/shared.yaml"), workplace.file("facts.yaml"));
            case UNEXPLAINED_CLASH -> Files.delete(workplace.file(COURSE + "model/differences.yaml"));
            case KEY_CHANGED -> {
                workplace.run("check", COURSE, "--accept");
                replace(
                        new Spot("exercises/share.yaml", "reading: water-share-report"),
                        block(rule, "ya?ml").strip());
            }
            case UNREAD_FILE -> workplace.write(COURSE + "glossary/more.yaml.txt", "terms: []\n");
            case KEY_POSITIONS -> workplace.write(COURSE + "exercises/many.yaml", twelveKeysInFirstPlace());
            default -> replace(SPOTS.get(rule), block(rule, "ya?ml").strip());
        }
    }

    private static String twelveKeysInFirstPlace() {
        return IntStream.range(0, 12).mapToObj(i -> """
                          - id: question-%1$d
                            kind: single-choice
                            unit: water
                            objective: read-the-share
                            level: remember
                            stem: Word%1$d, phrase%1$d or name%1$d?
                            options: [{text: one, why: Yes., key: true}, {text: two, why: No.}]
                            why: It is so.
                            cite: {source: lake-report, at: "1"}
                        """.formatted(i)).collect(Collectors.joining("", "items:\n", ""));
    }

    private void replace(Spot spot, String mistake) throws IOException {
        var file = COURSE + spot.file();
        var text = Files.readString(workplace.file(file));
        var at = text.indexOf(spot.line());
        assertThat(at).as(file + " has the line " + spot.line()).isNotNegative();
        var indent = " ".repeat(at - 1 - text.lastIndexOf('\n', at));
        var indented = mistake.replace("\n", "\n" + indent);
        workplace.write(
                file,
                text.substring(0, at)
                        + indented
                        + text.substring(at + spot.line().length()));
    }

    @ParameterizedTest
    @EnumSource
    void explain_prints_the_very_words_of_the_page(Rule rule) {
        var said = JsonMapper.shared().readTree(workplace.run("explain", rule.code(), "--json"));

        assertThat(said.get("explanation").stringValue())
                .isEqualTo(section(rule).text().strip());
    }

    @ParameterizedTest
    @EnumSource
    void the_section_says_whether_the_course_stays_usable(Rule rule) {
        assertThat(block(rule, "text")).contains((rule.isWarning() ? "warning " : "error ") + rule.code());
    }

    @Test
    void no_section_is_about_a_rule_that_is_no_more() {
        var codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
        assertThat(PAGE.sections().keySet().stream().filter(title -> title.matches("TR\\d+.*")))
                .hasSameSizeAs(codes)
                .allMatch(title -> codes.contains(title.substring(0, 5)));
    }

    @Test
    void the_course_without_a_mistake_has_no_problem() {
        assertThat(workplace.run("check", COURSE)).startsWith("0 errors, 0 warnings.");
    }
}
