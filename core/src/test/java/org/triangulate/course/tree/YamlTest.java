package org.triangulate.course.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private final Problems problems = new Problems();

    @Test
    void everyValueKnowsItsLineAndColumn() {
        assertThat(tree("""
                        title: Two rivers
                        units:
                          - id: trade
                            title: "Trade"
                          - {id: salt, title: Salt}
                        """))
                .isEqualTo("{title@1:1: 'Two rivers'@1:8, "
                        + "units@2:1: [{id@3:5: 'trade'@3:9, title@4:5: 'Trade'@4:12}@3:5, "
                        + "{id@5:6: 'salt'@5:10, title@5:16: 'Salt'@5:23}@5:5]@3:3}@1:1");
    }

    @Test
    void aFlowMappingMayRunOverSeveralLines() {
        assertThat(tree("""
                        cite: {source: atlas,
                               at: "2.1", also: [one,
                          two]}
                        """))
                .isEqualTo("{cite@1:1: {source@1:8: 'atlas'@1:16, at@2:8: '2.1'@2:12, "
                        + "also@2:19: ['one'@2:26, 'two'@3:3]@2:25}@1:7}@1:1");
    }

    @Test
    void aBlockOfTextKeepsItsLinesAndAFoldedOneJoinsThem() {
        assertThat(tree("""
                        # what follows is prose
                        kept: |
                          one
                            two
                        folded: >-
                          three
                          four

                          five
                        after: six
                        """))
                .isEqualTo(
                        "{kept@2:1: 'one⏎  two⏎'@2:7, folded@5:1: 'three four⏎five'@5:9, after@10:1: 'six'@10:8}@2:1");
    }

    @Test
    void columnsCountCyrillicLettersAsOne() {
        assertThat(tree("имя: {be: Мінск, ru: Минск}\nещё: [кормление, \"отмашка\", ё]\n"))
                .isEqualTo("{имя@1:1: {be@1:7: 'Мінск'@1:11, ru@1:18: 'Минск'@1:22}@1:6, "
                        + "ещё@2:1: ['кормление'@2:7, 'отмашка'@2:18, 'ё'@2:29]@2:6}@1:1");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(tree("a: b\r\nc:\r\n  - d\r\n")).isEqualTo("{a@1:1: 'b'@1:4, c@2:1: ['d'@3:5]@3:3}@1:1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        assertThat(tree("\ufefftitle: Minsk\n")).startsWith("{title@");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-3.50, -3.50",
        "1e3, 1e3",
        "true, true",
        "false, false",
        "2004-01-01, '''2004-01-01'''",
        "080, '''080'''",
        "1., '''1.'''",
        ".inf, '''.inf'''",
        "1_000, '''1_000'''",
        "0x1F, '''0x1F'''",
        "+12, '''+12'''",
        "True, '''True'''",
        "yes, '''yes'''",
        "null, ''''''"
    })
    void aValueIsBareWhereJsonKnowsItAndElseATextAsWritten(String written, String shown) {
        assertThat(tree("a: " + written + "\n")).isEqualTo("{a@1:1: " + shown + "@1:4}@1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# a comment\n", "\ufeff"})
    void anEmptyFileIsAMappingWithoutKeys(String text) {
        var root = Yaml.read("f.yaml", text, problems).orElseThrow();

        assertThat(root.entries()).isEmpty();
        assertThat(root.location()).hasToString("f.yaml");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceKeepsItsFirstValue() {
        assertThat(Shown.tree(Yaml.read("f.yaml", "a: 1\nb: {c: 2, c: 3}\na: 4\n", problems)
                        .orElseThrow()))
                .isEqualTo("{a@1:1: 1@1:4, b@2:1: {c@2:5: 2@2:8}@2:4}@1:1");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.yaml:2:11: error TR103: 'c' stands here a second time; keep one of them; the first is in line 2",
                        "f.yaml:3:1: error TR103: 'a' stands here a second time; keep one of them; the first is in line 1");
    }

    @Test
    void oneKeyInTwoMappingsStandsOnceInEach() {
        assertThat(tree("a: {c: 1}\nb: {c: 2}\n")).contains("c@1:5", "c@2:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1⏎---⏎b: 2⏎      | f.yaml:1:1: error TR102: the file holds more than one document; delete the '---'",
                "---⏎a: 1⏎...⏎---⏎   | f.yaml:2:1: error TR102: the file holds more than one document; delete the '---'",
                "- a⏎- b⏎            | f.yaml:1:1: error TR203: the file is a list; begin it with a key and a colon",
                "⏎⏎just words⏎       | f.yaml:3:1: error TR203: the file is a text; begin it with a key and a colon",
                "? [a, b]⏎: c⏎       | f.yaml:1:4: error TR102: this is not readable as YAML: a key has to be a plain text",
                "a: b: c⏎            | f.yaml:1:5: error TR102: this is not readable as YAML: mapping values are not allowed here",
                "a: 1⏎ b: 2⏎         | f.yaml:2:3: error TR102: this is not readable as YAML: mapping values are not allowed here",
                "⏎a: - b⏎            | f.yaml:2:4: error TR102: this is not readable as YAML: sequence entries are not allowed here",
                "a:⏎  - b⏎ c: d⏎     | f.yaml:3:2: error TR102: this is not readable as YAML: expected <block end>, but found "
                        + "'<block mapping start>', while parsing a block mapping that begins in line 1"
            })
    void whatIsNotOneMappingIsRefusedWhereItBreaks(String text, String problem) {
        assertThat(Yaml.read("f.yaml", text.replace('⏎', '\n'), problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void anIndentationByTabsIsRefusedAtTheTab() {
        assertThat(Yaml.read("f.yaml", "states:\n\t- id: a\n", problems)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("f.yaml:2:1");
            assertThat(problem.rule()).isEqualTo(Rule.NOT_YAML);
            assertThat(problem.message()).contains("TAB", "indentation");
        });
    }

    @Test
    void aTabInsideATextIsAllowed() {
        assertThat(tree("a: |\n  b\tc\n")).isEqualTo("{a@1:1: 'b\tc⏎'@1:4}@1:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: *b⏎              | f.yaml:1:4: error TR102: an alias (*b) is not understood here; write the value itself",
                "a: [x, *b]⏎         | f.yaml:1:8: error TR102: an alias (*b) is not understood here; write the value itself",
                "a: {<<: *b}⏎        | f.yaml:1:9: error TR102: an alias (*b) is not understood here; write the value itself",
                "a: &b c⏎            | f.yaml:1:4: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: &b {c: d}⏎       | f.yaml:1:4: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: &b [c, d]⏎       | f.yaml:1:4: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: &b⏎  c: d⏎       | f.yaml:1:4: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a:⏎- &b c⏎          | f.yaml:2:3: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: {ё: &b 'c'}⏎     | f.yaml:1:8: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "&b a: c⏎            | f.yaml:1:1: error TR102: an anchor (&b) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: !Big b⏎          | f.yaml:1:4: error TR102: a tag (!Big) is not understood here; "
                        + "delete it, or put the text in quotation marks",
                "a: !!binary QQ==⏎   | f.yaml:1:4: error TR102: a tag (!!binary) is not understood here; "
                        + "delete it, or put the text in quotation marks"
            })
    void aliasesAnchorsAndTagsAreRefused(String text, String problem) {
        Yaml.read("f.yaml", text.replace('⏎', '\n'), problems);

        assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void aFewLinesOfAliasesDoNotGrow() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        var root = Yaml.read("f.yaml", bomb.toString(), problems).orElseThrow();

        assertThat(Shown.tree(root)).hasSizeLessThan(20_000);
        assertThat(problems.all()).hasSize(50 + 49 * 9);
        assertThat(problems.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0000, 2, 8", "001B, 2, 8", "0007, 2, 8", "009B, 2, 8", "FFFE, 2, 8"})
    void aControlCharacterInAFileIsRefusedWhereItStands(String code, int line, int column) {
        var character = Character.toString(Integer.parseInt(code, 16));

        assertThat(Yaml.read("f.yaml", "a: b\nимя: да" + character + "нет\n", problems))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("f.yaml:%d:%d: error TR102: here is the control character U+%s; delete it"
                        .formatted(line, column, code));
    }

    @Test
    void aProblemNeverRepeatsAControlCharacter() {
        Yaml.read("f\u001b.yaml", "\"\\e[31m\": 1\n\"\\e[31m\": 2\n", problems);

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("f?.yaml:2:1: error TR103: '?[31m' stands here a second time; "
                        + "keep one of them; the first is in line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[{a: "})
    void aFileNestedTooDeeplyIsRefused(String nesting) {
        var text = nesting.equals("- ") ? nesting.repeat(5_000) + "x" : "a: " + nesting.repeat(100_000);

        assertThat(Yaml.read("f.yaml", text, problems)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.NOT_YAML);
            assertThat(problem.message()).contains("nesting depth");
        });
    }

    @Test
    void anyMixOfYamlsSignsIsReadOrRefusedAndNothingElseHappens() {
        var random = new Random(2016);
        var signs = List.of(
                "a",
                "b: ",
                "- ",
                "? ",
                ": ",
                "{",
                "}",
                "[",
                "]",
                ", ",
                "\"",
                "'",
                "|\n",
                ">\n",
                "#",
                "&a ",
                "*a",
                "!t ",
                "!!str ",
                "%",
                "@",
                "`",
                "\n",
                "\n  ",
                "\n    ",
                "\t",
                "---\n",
                "...\n",
                "\\",
                "\\x",
                "~",
                "1",
                "ё",
                "\u2028",
                "\u0085",
                "\ud83d\ude00",
                "\ud83d");
        var unexplained = random.ints(2_000, 1, 25)
                .mapToObj(length -> random.ints(length, 0, signs.size())
                        .mapToObj(signs::get)
                        .collect(Collectors.joining()))
                .filter(YamlTest::isLostWithoutAProblem)
                .toList();

        assertThat(unexplained).isEmpty();
    }

    @Test
    void anAnchorIsFoundFarDownALongLine() {
        var text = "a: [" + "{ё: 1}, ".repeat(10_000) + "&b c]\n";

        assertThat(Yaml.read("f.yaml", text, problems)).isPresent();
        assertThat(problems.all())
                .extracting(problem -> problem.location().toString())
                .containsExactly("f.yaml:1:" + (text.indexOf('&') + 1));
    }

    private static boolean isLostWithoutAProblem(String text) {
        var found = new Problems();
        return Yaml.read("f.yaml", text, found).isEmpty() && !found.hasErrors();
    }

    private String tree(String text) {
        var root = Yaml.read("f.yaml", text, problems);

        assertThat(problems.all()).isEmpty();
        return Shown.tree(root.orElseThrow());
    }
}
