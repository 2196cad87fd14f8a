package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor reads what is wrong with a course that is laid over another one, and where to mend it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverlayProblemsTest {
    @TempDir
    Path folder;

    @Test
    void what_a_replaced_source_lacks_is_told_once_each_where_it_is_replaced() {
        var overlay = Overlaid.in(folder, "replace: [thesis-2016]").with("model/own.yaml", """
                sources:
                  - id: thesis-2016
                    title: A thesis
                    short: thesis
                    author: A. B.
                    date: 2016
                    headings:
                      - {id: abstract, title: Abstract, paragraphs: 3}
                """);

        assertThat(overlay.problems())
                .filteredOn(problem -> problem.contains("'5-energy'"))
                .singleElement()
                .asString()
                .startsWith("course.yaml:4:11: error TR204: with what is changed here, belarus-russia: model/")
                .contains("no longer holds: the source 'thesis-2016' has no heading '5-energy'; remove or replace");
        assertThat(overlay.problems()).noneMatch(problem -> problem.startsWith("course.yaml:3:"));
    }

    @Test
    void what_may_stand_in_a_file_that_cannot_be_read_is_not_missed() {
        var overlay = Overlaid.in(folder, "replace: [visa-facilitation]")
                .with("glossary/own.yaml", "terms:\n  - id: visa-facilitation\n   name: [\n");

        assertThat(overlay.problems())
                .singleElement()
                .asString()
                .startsWith("glossary/own.yaml:")
                .contains("TR102");
    }

    @Test
    void what_is_removed_and_replaced_is_told_with_both_places() {
        var overlay = Overlaid.in(folder, "remove: [sistema]", "replace: [sistema]");

        assertThat(overlay.problems())
                .contains("course.yaml:4:10: error TR211: 'sistema' is removed, and it is replaced at course.yaml:5:11;"
                        + " name it in one of the two places");
    }

    @Test
    void what_is_empty_or_cannot_be_printed_is_told_once() {
        assertThat(Overlaid.in(folder, "remove:", "replace: [\"a\\e[31m\"]").problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("course.yaml:4:8: error TR201"))
                .anyMatch(problem -> problem.startsWith("course.yaml:5:11: error TR104"));
    }
}
