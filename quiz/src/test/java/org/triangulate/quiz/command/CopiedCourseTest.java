package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.KeyRecord;
import org.triangulate.quiz.material.MaterialReader;

/** An instructor begins with a copy of a course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CopiedCourseTest {
    @TempDir
    Path home;

    private Program program;
    private Path original;
    private Path place;

    @BeforeEach
    void start() {
        program = new Program(home);
        original = InventedCourse.copyTo(home.resolve("original"));
        place = home.resolve("copy");
    }

    private Run copy(Object course, String... words) {
        return program.run(Stream.concat(
                        Stream.of("new", "course", place.toString(), "--from", course.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.startsWith(".schemas"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_copy_of_a_course_that_comes_along_passes_the_check_as_that_does() {
        var shipped = ShippedCourse.ids().get(0);

        var run = copy(shipped, "--title", "Another: \"one\"", "--id", "another");

        assertThat(run.err()).isEmpty();
        assertThat(run.words()).contains("Wrote “Another: \"one\"” to " + place + ", with the id another.");
        var copied = MaterialReader.checkFolder(place);
        assertThat(copied.problems())
                .hasSameSizeAs(MaterialReader.checkShipped().problems());
        var course = copied.material().orElseThrow().course();
        assertThat(course.id()).isEqualTo("another");
        assertThat(course.title()).isEqualTo("Another: \"one\"");
        assertThat(course.model().all())
                .isEqualTo(MaterialReader.shipped().course().model().all());
        assertThat(copied.material().orElseThrow().bank().items())
                .isEqualTo(MaterialReader.shipped().bank().items());
        assertThat(place.resolve(KeyRecord.FILE)).exists();
    }

    @Test
    void editors_find_the_schemas_from_the_copy() throws IOException {
        copy(ShippedCourse.ids().get(0), "--json");

        for (var file : files(place)) {
            var first = Files.readAllLines(place.resolve(file)).get(0);
            if (first.contains("$schema=")) {
                var schema = place.resolve(file).resolveSibling(first.replaceFirst(".*\\$schema=", ""));
                assertThat(schema.normalize()).as(file.toString()).hasParent(place.resolve(".schemas"));
            }
        }
        assertThat(Files.readString(place.resolve("course.yaml"))).contains("$schema=.schemas/course.schema.json");
    }

    @Test
    void a_copy_of_a_folder_has_its_files_byte_by_byte() throws IOException {
        Files.writeString(original.resolve("model").resolve("notes.txt"), "Ask Ilya.\r\n");

        var run = program.typing("", "").run("new", "course", place.toString(), "--from", original.toString());

        assertThat(run.out())
                .contains("(Enter for Morvia and Kaldia 2): ", "(Enter for morvia-and-kaldia-2): ")
                .doesNotContain("Language");
        assertThat(files(place)).isEqualTo(files(original));
        for (var file : files(original)) {
            if (!file.endsWith("course.yaml")) {
                assertThat(place.resolve(file)).hasSameBinaryContentAs(original.resolve(file));
            }
        }
        assertThat(Files.readString(place.resolve("course.yaml")))
                .isEqualTo(Files.readString(original.resolve("course.yaml"))
                        .replace("id: two-rivers\n", "id: \"morvia-and-kaldia-2\"\n")
                        .replace("title: Morvia and Kaldia\n", "title: \"Morvia and Kaldia 2\"\n"));
        assertThat(MaterialReader.checkFolder(place).problems()).isEmpty();
    }

    @Test
    void what_is_hidden_or_no_part_of_the_course_stays_where_it_is() throws IOException {
        Files.writeString(original.resolve(".secret"), "s");
        Files.writeString(original.resolve("exercises").resolve(".draft.yaml"), "items: []\n");
        Files.createDirectories(original.resolve("assignments").resolve("published"));
        Files.writeString(original.resolve("assignments").resolve("published").resolve("roster.csv"), "id\n");
        Files.createDirectories(original.resolve("model").resolve(".git"));
        Files.writeString(original.resolve("model").resolve(".git").resolve("config"), "x");

        assertThat(copy(original, "--json").err()).isEmpty();

        assertThat(files(place))
                .isNotEmpty()
                .noneMatch(file -> file.toString().contains("secret")
                        || file.toString().contains("draft")
                        || file.toString().contains("git"))
                .noneMatch(file -> file.startsWith("assignments"));
    }

    @Test
    void no_link_is_followed() throws IOException {
        var secret = Files.writeString(home.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(original.resolve("model").resolve("link.txt"), secret);
        assertThat(copy(original, "--json").err()).isEmpty();
        assertThat(place.resolve("model").resolve("link.txt")).doesNotExist();

        place = home.resolve("second");
        Files.createSymbolicLink(original.resolve("model").resolve("link.yaml"), secret);
        assertThat(copy(original, "--json").complaints().get(0))
                .startsWith("model/link.yaml: error TR105: this is a link, not a file");
        assertThat(place).doesNotExist();
    }

    @Test
    void a_course_that_cannot_be_used_is_not_copied() {
        InventedCourse.spoil(original, "model/figures.yaml", "value: over 40 %", "value: lots");

        var run = copy(original, "--json");

        assertThat(run.complaints().get(0)).startsWith("model/figures.yaml:11:16: error TR207: ");
        assertThat(run.status()).isOne();
        assertThat(place).doesNotExist();
    }

    @Test
    void a_head_that_cannot_be_renamed_is_told() throws IOException {
        var head = original.resolve("course.yaml");
        Files.writeString(head, Files.readString(head).replace("\nid: two-rivers\n", "\n\"id\": two-rivers\n"));

        assertThat(copy(original, "--json").complaints())
                .containsExactly("triangulate: the course.yaml of '" + original
                        + "' has its id or its title in a line with something else; give each a line of its own,"
                        + " 'id: …' and 'title: …'");
    }

    @Test
    void the_progress_of_a_copy_is_its_own() {
        assertThat(copy(original, "--json", "--id", "two-rivers").complaints())
                .containsExactly("triangulate: --id: 'two-rivers' is the id of another course, and progress in the two"
                        + " would mix; choose another id");
    }

    @Test
    void what_a_copy_has_from_its_original_is_not_said_again() {
        assertThat(copy(original, "--json", "--first", "Norland").complaints())
                .containsExactly(
                        "triangulate: --first is for a course of its own; a copy, or a course over another one, has that already: leave it out");
    }

    @Test
    void a_course_is_not_copied_into_itself() {
        place = original.resolve("copy");

        assertThat(copy(original, "--json").complaints().get(0)).contains("would be inside the course in");
        assertThat(place).doesNotExist();
    }

    @Test
    void a_course_that_is_not_there_is_told_with_those_that_come_along() {
        assertThat(copy("xyzzy", "--json").complaints())
                .containsExactly(
                        "triangulate: there is no course 'xyzzy'; name a folder, or a course that comes along: "
                                + String.join(", ", ShippedCourse.ids()));
    }
}
