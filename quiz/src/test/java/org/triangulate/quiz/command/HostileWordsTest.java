package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;

/** Words that would change a terminal, retitle its window or turn its writing round, wherever one may put them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileWordsTest {
    private static final String HOSTILE = "\u001b[31m\u001b]0;x\u0007\u009b2J\u202e\r\b\nkaldia";

    @TempDir
    Path home;

    private static Stream<List<String>> lines() {
        return Stream.of(
                List.of(HOSTILE),
                List.of("--" + HOSTILE),
                List.of("help", HOSTILE),
                List.of("show", HOSTILE),
                List.of("compare", HOSTILE),
                List.of("chart", HOSTILE),
                List.of("chart", "carts", "--width", HOSTILE),
                List.of("timeline", HOSTILE),
                List.of("timeline", "--from", HOSTILE),
                List.of("term", HOSTILE),
                List.of("drill", HOSTILE),
                List.of("exercise", HOSTILE),
                List.of("exercise", "name-the-buyer", "--answer", HOSTILE),
                List.of("exercise", "share-of-grain", "--answer", HOSTILE),
                List.of("exercise", "who-has-the-fields", "--seed", HOSTILE),
                List.of("export", "--to", HOSTILE),
                List.of("check", HOSTILE),
                List.of("check", HOSTILE, "--watch"),
                List.of("check", HOSTILE, "--accept"),
                List.of("explain", HOSTILE),
                List.of("preview", HOSTILE),
                List.of("new", HOSTILE),
                List.of("new", "exercise", "--kind", HOSTILE),
                List.of("new", "exercise", "--kind", "numeric", "--unit", HOSTILE),
                List.of("new", "exercise", "--kind", "numeric", "--id", HOSTILE),
                List.of("new", "exercise", "--kind", "numeric", "/dev/null/" + HOSTILE),
                List.of("new", "course", HOSTILE, "--title", HOSTILE),
                List.of("new", "course", "/dev/null/" + HOSTILE, "--json"),
                List.of("new", "course", "x", "--from", HOSTILE),
                List.of("new", "course", "x", "--extends", HOSTILE),
                List.of("show", "kaldia", "--course", HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void are_printed_harmlessly(List<String> line) {
        var words = Stream.concat(Stream.of("--course", InventedCourse.folder().toString()), line.stream());
        if (line.contains("--course")) {
            words = line.stream();
        }

        assertHarmless(new Program(home).run(words.toArray(String[]::new)));
    }

    @Test
    void are_printed_harmlessly_when_they_are_typed() {
        var program = new Program(home).always("--course", InventedCourse.folder());

        assertHarmless(program.typing("show " + HOSTILE, "exercise name-the-buyer", HOSTILE, "exit")
                .run());
    }

    @Test
    void are_masked_in_what_an_answer_was_understood_as() {
        var program = new Program(home).always("--course", InventedCourse.folder());

        var run = program.run("exercise", "name-the-buyer", "--json", "--answer", HOSTILE);

        assertThat(run.out()).doesNotContain("\u001b", "\u0007", "\r", "\b");
        assertThat(run.json().text("understood"))
                .isEqualTo(Unprintable.masked(HOSTILE))
                .endsWith("kaldia");
    }

    private static void assertHarmless(Run run) {
        assertThat(run.out() + run.err())
                .isNotEmpty()
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(run.complaints()).noneMatch(String::isBlank).noneMatch(line -> line.contains("Exception"));
    }
}
