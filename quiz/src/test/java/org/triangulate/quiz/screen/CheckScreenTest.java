package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;
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
    void the_line_that_several_problems_are_about_is_shown_once_below_them() {
        var place = new Location("course.yaml", 4, 10);
        var one = new Problem(place, Rule.UNKNOWN_ID, "one", "");
        var other = new Problem(place, Rule.UNKNOWN_ID, "other", "");
        var screen = new CheckScreen(new Page(80, true), at -> Optional.of("remove: [one, other]"));

        assertThat(screen.problems(List.of(one, other)))
                .extracting(Line::text)
                .startsWith(one.toString(), other.toString(), "Line 4 reads: remove: [one, other]")
                .hasSize(4);
    }

    @Test
    void what_was_read_stands_in_one_line_in_plain_mode_and_is_broken_between_words_on_a_screen() {
        var checked = MaterialReader.checkFolder(InventedCourse.copyTo(folder));
        var plain = new CheckScreen(new Page(40, true), place -> Optional.empty()).lines(checked);
        var screen = new CheckScreen(new Page(40, false), place -> Optional.empty()).lines(checked);

        assertThat(plain).hasSize(2);
        assertThat(screen).hasSizeGreaterThan(2).allMatch(line -> line.text().length() <= 40);
        assertThat(screen.stream().skip(1).map(Line::text).collect(Collectors.joining(" ")))
                .isEqualTo(plain.get(1).text());
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
