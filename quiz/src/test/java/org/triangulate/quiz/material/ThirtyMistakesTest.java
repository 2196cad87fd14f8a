package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problem;

/**
 * One run tells an author all that is wrong with a course.
 *
 * <p>The course says itself, in comments, what is to be reported and where: nothing here counts lines or columns but
 * the test and the program, each for itself.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThirtyMistakesTest {
    private static final Pattern MARK = Pattern.compile("^(.*?) +#! (TR\\d{3}) (.+)$");

    /** What is reported where: a place and a code. */
    private record Report(Location location, String code) {
        static Report of(Problem problem) {
            return new Report(problem.location(), problem.rule().code());
        }
    }

    private static Path course;

    private static List<Problem> problems;

    @BeforeAll
    static void checkOnce() throws URISyntaxException {
        course = Path.of(ThirtyMistakesTest.class
                        .getResource("/course/thirty-mistakes/course.yaml")
                        .toURI())
                .getParent();
        problems = MaterialReader.checkFolder(course).problems();
    }

    private static List<Report> marked() {
        try (var files = Files.walk(course)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> marked(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Report> marked(Path file) {
        var reports = new ArrayList<Report>();
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                var column = column(mark.group(1), mark.group(3));
                var name = course.relativize(file).toString();
                reports.add(new Report(new Location(name, i + 1, column), mark.group(2)));
            }
        }
        return reports;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(String line, String letters) {
        if (letters.equals("$")) {
            return line.length() + 1;
        }
        assertThat(line).contains(letters);
        return line.indexOf(letters) + 1;
    }

    @Test
    void thirty_mistakes_are_thirty_problems_each_at_its_line_and_column() {
        assertThat(marked()).hasSize(30).doesNotHaveDuplicates();
        assertThat(problems).extracting(Report::of).containsExactlyInAnyOrderElementsOf(marked());
    }

    @Test
    void they_are_of_every_code_that_an_error_in_a_readable_file_can_have() {
        assertThat(problems)
                .extracting(problem -> problem.rule().code())
                .contains(
                        "TR103", "TR104", "TR201", "TR202", "TR203", "TR204", "TR205", "TR206", "TR207", "TR208",
                        "TR209", "TR210", "TR211");
    }

    @Test
    void no_two_are_told_in_the_same_words() {
        assertThat(problems).extracting(Problem::message).doesNotHaveDuplicates();
    }
}
