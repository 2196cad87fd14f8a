package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.material.Overlaid;

/** An instructor lays a course over the one that comes along, and students go over to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverlaidCourseTest {
    private static final String BASE = ShippedCourse.ids().get(0);

    @TempDir
    Path home;

    private Program program;
    private Path place;

    @BeforeEach
    void start() {
        program = new Program(home);
        place = home.resolve("overlay");
    }

    private Run overlay(String... words) {
        return program.run(Stream.concat(Stream.of("new", "course", place.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    @Test
    void a_new_overlay_passes_the_check_and_shows_each_change() {
        var run = overlay("--extends", BASE, "--title", "Our: \"seminar\"", "--id", "our-seminar");

        assertThat(run.err()).isEmpty();
        var checked = MaterialReader.checkFolder(place);
        assertThat(checked.problems()).isEmpty();
        var course = checked.material().orElseThrow();
        assertThat(course.course().title()).isEqualTo("Our: \"seminar\"");
        assertThat(course.course().base()).isEqualTo(BASE);
        assertThat(course.term("our-own-term")).isPresent();
        assertThat(course.find("our-own-source")).isPresent();
        var base = MaterialReader.shipped();
        assertThat(course.glossary().terms()).hasSize(base.glossary().terms().size() + 1);
        assertThat(course.glossary().terms()).containsAll(base.glossary().terms());
        assertThat(course.bank().items().stream().filter(item -> !item.isGenerated()))
                .hasSize((int) base.bank().items().stream()
                                .filter(item -> !item.isGenerated())
                                .count()
                        - 1);
        assertThat(place.resolve("README.md")).content().contains(BASE);
    }

    @Test
    void its_author_is_asked_for_a_title_and_an_id() {
        var run = program.typing("Our seminar", "").run("new", "course", place.toString(), "--extends", BASE);

        assertThat(run.out()).contains("2): ", "(Enter for our-seminar): ").doesNotContain("Language");
        assertThat(MaterialReader.checkFolder(place)
                        .material()
                        .orElseThrow()
                        .course()
                        .id())
                .isEqualTo("our-seminar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --extends atlantis                     | no course 'atlantis' comes along; these do, and can be extended: belarus-russia
            --extends ../elsewhere                 | no course '../elsewhere' comes along; these do, and can be extended: belarus-russia
            --extends belarus-russia --from x      | --from copies a course and --extends lays one over another; give one of the two
            --extends belarus-russia --first Norland | --first is for a course of its own; a copy, or a course over another one, has that already: leave it out
            --extends belarus-russia --id belarus-russia | --id: 'belarus-russia' is the id of another course, and progress in the two would mix; choose another id
            """)
    void what_makes_no_overlay_is_refused_and_nothing_is_written(String words, String complaint) {
        var run = overlay(words.split(" "));

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains(complaint);
        assertThat(Files.exists(place)).isFalse();
    }

    @Test
    void the_check_says_what_is_extended() {
        Overlaid.in(place);

        assertThat(program.run("check", place.toString()).words())
                .contains("0 errors, 0 warnings.")
                .contains(
                        "It extends belarus-russia: what that has, it has too, but for what its course.yaml takes out.");
        assertThat(program.run("check", place.toString(), "--json").json().text("extends"))
                .isEqualTo(BASE);
        assertThat(program.run("check", "--json").json().has("extends")).isFalse();
    }

    @Test
    void every_command_takes_an_overlay_for_a_course() throws IOException {
        overlay("--extends", BASE, "--title", "Our seminar", "--id", "our-seminar");
        Files.createDirectories(place.resolve("assignments/bank"));
        Files.writeString(place.resolve("assignments/quiz.yaml"), """
                id: quiz
                title: Quiz
                closes: 2026-03-09T12:00Z
                bank: bank
                questions:
                  - item: energy-from-abroad
                """);
        Files.writeString(home.resolve("students.csv"), "id,name\nanna,Anna\n");
        var ours = program.always("--course", place);

        assertThat(ours.run("term", "our own term").words()).contains("Here you say what the word means.");
        assertThat(ours.run("show", "belarus").words()).contains("(state belarus)");
        assertThat(ours.run("export", "--to", "json").json().text("id")).isEqualTo("our-seminar");
        assertThat(ours.run("--json", "preview", "energy-from-abroad").json().text("id"))
                .isEqualTo("energy-from-abroad");
        assertThat(ours.run("check").words()).contains("0 errors");
        var published = ours.run(
                "assignment",
                "publish",
                place.resolve("assignments/quiz.yaml").toString(),
                "--roster",
                home.resolve("students.csv").toString(),
                "--out",
                home.resolve("out").toString());
        assertThat(published.err()).isEmpty();
        assertThat(home.resolve("out/hand-out/anna.package")).exists();
    }

    @Test
    void what_a_student_answered_in_the_base_counts_in_the_overlay_and_not_the_other_way_round() {
        Overlaid.in(place);
        answer("study");
        assertThat(answers("--course", place.toString())).isEqualTo(answers()).isPositive();
        double inBase = answers();

        answer("--course", place.toString(), "study");

        assertThat(answers("--course", place.toString())).isGreaterThan(inBase);
        assertThat(answers()).isEqualTo(inBase);
    }

    private void answer(String... words) {
        program.typing("a", "", "a", "", "/end").run(words);
    }

    private double answers(String... words) {
        return program.run(Stream.concat(Stream.of(words), Stream.of("progress", "--json"))
                        .toArray(String[]::new))
                .json()
                .number("answers");
    }
}
