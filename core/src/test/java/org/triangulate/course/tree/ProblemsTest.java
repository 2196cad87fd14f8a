package org.triangulate.course.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void aProblemSaysWhereWhatAndWhatToWrite() {
        var location = new Location("model/events.yaml", 12, 9);

        assertThat(new Problem(location, Rule.BAD_DATE, "that is no date", "write 2004"))
                .hasToString("model/events.yaml:12:9: error TR208: that is no date; write 2004");
        assertThat(new Problem(location, Rule.UNEXPLAINED_CLASH, "these differ", ""))
                .hasToString("model/events.yaml:12:9: warning TR301: these differ");
        assertThat(new Problem(Location.of("course.yaml"), Rule.NO_FILE, "there is none", ""))
                .hasToString("course.yaml: error TR101: there is none");
    }

    @Test
    void problemsStandInTheOrderOfFilesLinesAndColumns() {
        add("b.yaml", 1, 1);
        add("a.yaml", 10, 2);
        add("a.yaml", 9, 30);
        add("a.yaml", 10, 1);

        assertThat(problems.all())
                .extracting(problem -> problem.location().toString())
                .containsExactly("a.yaml:9:30", "a.yaml:10:1", "a.yaml:10:2", "b.yaml:1:1");
    }

    @Test
    void oneProblemIsToldOnce() {
        add("a.yaml", 1, 1);
        add("a.yaml", 1, 1);

        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void aWarningLeavesACourseUsable() {
        problems.add(Location.of("a"), Rule.ONE_SIDED_RELATION, "a", "");

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"NOT_YAML", "NO_FILE", "LEAVES_FOLDER"})
    void aFileThatWasNotReadBreaksOffACourse(Rule rule) {
        problems.add(Location.of("a"), rule, "a", "");

        assertThat(problems.breakOff()).isTrue();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aMistakeInAFileDoesNotBreakOffACourse() {
        add("a.yaml", 1, 1);

        assertThat(problems.breakOff()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("TR[1-3]\\d\\d"));
    }

    @Test
    void onlyTheRulesOfTheThirdHundredAreWarnings() {
        assertThat(Rule.values())
                .allSatisfy(rule ->
                        assertThat(rule.isWarning()).isEqualTo(rule.code().startsWith("TR3")));
    }

    private void add(String file, int line, int column) {
        problems.add(new Location(file, line, column), Rule.MISSING, "it is missing", "");
    }
}
