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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;

/** What goes wrong is said in a line each, on the side, with what to do about it and never with a stack trace. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {
    /** Something is wrong with a course, a profile or what was asked for. */
    private static final int FAILED = 1;

    /** The command line cannot be read. */
    private static final int MISSPELT = 2;

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    private static void assertRefused(Run run, int status, String... complaints) {
        assertThat(run.complaints()).containsExactly(complaints);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    private static Arguments of(String line, int status, String complaint) {
        return Arguments.of(line, status, complaint);
    }

    private static Stream<Arguments> slips() {
        return Stream.of(
                of("studdy", MISSPELT, "there is no command or option 'studdy' here; did you mean 'study'?"),
                of("dance", MISSPELT, "there is no command or option 'dance' here; 'help' lists the commands"),
                of("check --jsn", MISSPELT, "there is no command or option '--jsn' here; did you mean '--json'?"),
                of("--plane check", MISSPELT, "there is no command or option '--plane' here; did you mean '--plain'?"),
                of("help assignment dance", MISSPELT, "there is no command 'dance'; 'help' lists the commands"),
                of("help dance", MISSPELT, "there is no command 'dance'; 'help' lists the commands"),
                of("show", MISSPELT, "'ID' is missing; 'help' lists the commands"),
                of("export", MISSPELT, "'--to=FORMAT' is missing; 'help' lists the commands"),
                of(
                        "export --to xml",
                        MISSPELT,
                        "option '--to' takes one of [json, coverage, site], and not 'xml'; "
                                + "'help' lists the commands"),
                of(
                        "exercise share-of-grain --seed abc",
                        MISSPELT,
                        "option '--seed' takes a whole number, and not 'abc'; 'help' lists the commands"),
                of("show kaldja", FAILED, "nothing is called 'kaldja'; did you mean kaldia?"),
                of("show bridge-openned", FAILED, "no thing is called 'bridge-openned'; did you mean 'bridge-opened'?"),
                of("show xyzzy", FAILED, "no thing is called 'xyzzy'"),
                of("compare grain-shar", FAILED, "no indicator is called 'grain-shar'; did you mean 'grain-share'?"),
                of("compare kaldia", FAILED, "no indicator is called 'kaldia'"),
                of("term kaldia", FAILED, "'kaldia' is no term; 'show kaldia' shows the state"),
                of("term xyzzy", FAILED, "no term is called 'xyzzy'; 'term' lists them all"),
                of(
                        "exercise share-of-grian",
                        FAILED,
                        "no item is called 'share-of-grian'; did you mean 'share-of-grain'?"),
                of(
                        "preview share-of-grian",
                        FAILED,
                        "no item is called 'share-of-grian'; did you mean 'share-of-grain'?"),
                of("preview", MISSPELT, "'ID' is missing; 'help' lists the commands"),
                of("new exercise", MISSPELT, "'--kind=KIND' is missing; 'help' lists the commands"),
                of("explain TR204x", FAILED, "no problem has the code 'TR204x'; did you mean 'TR204'?"),
                of("drill brigde", FAILED, "no topic is called 'brigde'; did you mean 'bridge'?"),
                of("drill bridge-second", FAILED, "no item is about 'bridge-second'; 'drill' lists the units"),
                of("exercise share-of-grain --answer abc", FAILED, "'abc' is no number; type a number, in percent"),
                of(
                        "exercise what-was-promised --answer x",
                        FAILED,
                        "'x' does not name choices; type letters from a to c, such as a c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_is_answered_with_what_was_probably_meant(String line, int status, String complaint) {
        assertRefused(program.run(line.split(" ")), status, "triangulate: " + complaint);
    }

    @Test
    void a_course_that_does_not_exist_is_refused() {
        var nowhere = home.resolve("nowhere");

        assertRefused(
                new Program(home).run("show", "kaldia", "--course", nowhere.toString()),
                FAILED,
                nowhere + ": error TR101: there is no such folder",
                "triangulate: the course cannot be used until this is mended");
    }

    private Run withSpoiltCourse(String file, String words, String others) {
        var course = InventedCourse.copyTo(home.resolve("course"));
        InventedCourse.spoil(course, file, words, others);
        return new Program(home).run("show", "kaldia", "--course", course.toString());
    }

    @Test
    void a_file_that_ends_in_the_middle_is_refused_with_its_place() throws IOException {
        var course = InventedCourse.copyTo(home.resolve("course"));
        var file = course.resolve("model/figures.yaml");
        Files.writeString(file, "indicators:\n  - id: carts\n    name: \"Carts that");

        var run = new Program(home).run("show", "kaldia", "--course", course.toString());

        assertThat(run.status()).isEqualTo(FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints()).hasSize(2);
        assertThat(run.complaints().get(0))
                .startsWith("model/figures.yaml:3:")
                .contains(": error TR102: this is not readable as YAML: ");
    }

    @Test
    void an_id_that_stands_for_two_things_is_refused_with_both_places() {
        assertRefused(
                withSpoiltCourse("glossary/terms.yaml", "- id: granary", "- id: harvest"),
                FAILED,
                "glossary/terms.yaml:24:9: error TR205: the id 'harvest' is taken: "
                        + "term at glossary/terms.yaml:17:9; choose another id",
                "triangulate: the course cannot be used until this is mended");
    }

    @Test
    void a_citation_of_a_source_that_nobody_knows_is_refused() {
        assertRefused(
                withSpoiltCourse(
                        "model/actors.yaml",
                        "cite: {source: atlas-2015, at: \"2.1\"}",
                        "cite: {source: atlas-2051, at: \"2.1\"}"),
                FAILED,
                "model/actors.yaml:7:20: error TR204: no source has the id 'atlas-2051'; did you mean 'atlas-2015'?",
                "triangulate: the course cannot be used until this is mended");
    }

    @Test
    void a_file_in_the_place_of_the_profile_is_refused_and_left_as_it_is() throws IOException {
        var notes = Files.writeString(home.resolve("notes"), "my notes");

        assertRefused(
                program.run("progress", "--profile", notes.toString()),
                FAILED,
                "triangulate: " + notes
                        + " is a file, not a folder; move it away, or choose another folder for the profile");
        assertThat(notes).hasContent("my notes");
    }

    @Test
    void a_damaged_profile_is_kept_aside_byte_by_byte_and_the_next_start_begins_anew() throws IOException {
        program.typing("морвия", "").run("exercise", "name-the-buyer");
        var database = program.profile().resolve("progress.db");
        var damaged = Files.readAllBytes(database);
        for (int i = 0; i < 100; i++) {
            damaged[i] = 'x';
        }
        Files.write(database, damaged);

        assertRefused(
                program.run("progress"),
                FAILED,
                "triangulate: " + database
                        + " is damaged (it is not a database) and was kept as progress.db.damaged-20260301T180000Z; "
                        + "start again to begin with an empty profile, or bring a backup back with 'profile restore'");
        assertThat(database.resolveSibling("progress.db.damaged-20260301T180000Z"))
                .hasBinaryContent(damaged);
        assertThat(program.run("progress").out()).startsWith("0 answers, ");
    }

    @Test
    void a_profile_is_opened_by_no_command_that_does_not_need_it() throws IOException {
        var notes = Files.writeString(home.resolve("notes"), "my notes");

        assertThat(program.run("show", "kaldia", "--profile", notes.toString()).status())
                .isZero();
    }
}
