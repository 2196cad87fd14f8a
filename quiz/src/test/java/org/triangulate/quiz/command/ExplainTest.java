package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Rule;
import org.triangulate.quiz.author.ProblemPages;

/** Codes and what they mean. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void every_code_is_explained(Rule rule) {
        var run = new Program(home).run("explain", rule.code());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(rule.code() + "  ")
                .contains((rule.isWarning() ? "warning " : "error ") + rule.code());
    }

    @Test
    void without_a_code_all_are_listed_and_there_are_no_others() {
        assertThat(new Program(home).run("explain").out().lines().map(line -> line.substring(0, 5)))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR208", "tr208", "Tr208"})
    void a_code_is_known_in_any_case(String code) {
        assertThat(new Program(home).run("explain", code).out())
                .startsWith("TR208  this is no date\n")
                .contains("\ndate: 2004-13\n");
    }

    @ParameterizedTest
    @CsvSource({
        "TR299, did you mean 'TR301'?",
        "TR999, 'explain' lists them all",
        "TR250, did you mean 'TR205'?",
        "TR418, did you mean 'TR318'?",
        "0, 'explain' lists them all",
        "208, did you mean 'TR208'?",
        "TR2O8, did you mean 'TR208'?",
        "99999999999999, 'explain' lists them all",
        "xyzzy, 'explain' lists them all"
    })
    void a_code_that_there_is_not_is_refused_with_the_nearest(String code, String hint) {
        var run = new Program(home).run("explain", code);

        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints()).containsExactly("triangulate: no problem has the code '" + code + "'; " + hint);
    }

    @Test
    void programs_get_the_markdown_of_the_page() {
        var explained = new Program(home).run("explain", "TR208", "--json").json();

        assertThat(explained.text("title")).isEqualTo("this is no date");
        assertThat(explained.text("explanation"))
                .startsWith("```yml\ndate: 2004-13\n```")
                .isEqualTo(ProblemPages.shipped().find("TR208").orElseThrow().explanation());
        assertThat(new Program(home).run("explain", "--json").json().all()).hasSize(Rule.values().length);
    }
}
