package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Problem;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.text.Line;

/** What authors see of their mistakes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckScreenTest {
    @TempDir
    Path folder;

    private static Stream<Page> pages() {
        return Golden.pages();
    }

    private Path broken() {
        var course = InventedCourse.copyTo(folder);
        InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");
        InventedCourse.spoil(course, "glossary/terms.yaml", "related: [khleb]", "related: [khlep]");
        InventedCourse.spoil(course, "exercises/items.yaml", "why: Kaldia sells it.", "wy: Kaldia sells it.");
        return course;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_first_line_of_a_problem_is_always_the_same(Page page) {
        var checked = MaterialReader.checkFolder(broken());
        var lines = new CheckScreen(page, place -> Optional.of("some: line"))
                .lines(checked).stream().map(Line::text).toList();

        assertThat(checked.problems()).hasSize(4);
        assertThat(lines)
                .containsAll(checked.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void a_problem_without_a_line_to_show_is_one_line() {
        var screen = new CheckScreen(new Page(80, false), place -> Optional.empty());
        var problems = MaterialReader.checkFolder(folder.resolve("nowhere")).problems();

        assertThat(screen.problems(problems))
                .extracting(Line::text)
                .containsExactly(folder.resolve("nowhere") + ": error TR101: there is no such folder");
    }
}
