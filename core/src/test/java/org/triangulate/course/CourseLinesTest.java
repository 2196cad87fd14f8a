package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Location;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseLinesTest {
    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void write() throws IOException {
        course = Files.createDirectories(folder.resolve("course"));
        Files.createDirectories(course.resolve("model"));
        Files.writeString(course.resolve("course.yaml"), "\uFEFFid: a\r\ntitle: b\rabout: c\nunits: d");
        Files.writeString(course.resolve("model/facts.yaml"), "states: []\n");
        Files.writeString(folder.resolve("secret.yaml"), "password: swordfish\n");
    }

    private Optional<String> line(String file, int line) {
        return new CourseLines(course).at(new Location(file, line, 1));
    }

    @Test
    void a_line_is_found_by_its_number_whatever_ends_it() {
        assertThat(line("course.yaml", 1)).contains("id: a");
        assertThat(line("course.yaml", 2)).contains("title: b");
        assertThat(line("course.yaml", 3)).contains("about: c");
        assertThat(line("course.yaml", 4)).contains("units: d");
        assertThat(line("model/facts.yaml", 1)).contains("states: []");
    }

    @Test
    void a_line_that_is_not_there_is_none() {
        assertThat(line("course.yaml", 5)).isEmpty();
        assertThat(line("course.yaml", 0)).isEmpty();
        assertThat(line("nowhere.yaml", 1)).isEmpty();
        assertThat(line("model", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "model/../../secret.yaml", "\u0000", ""})
    void nothing_is_read_outside_the_folder(String file) {
        assertThat(line(file, 1)).isEmpty();
    }

    @Test
    void an_absolute_name_leads_nowhere_either() {
        assertThat(line(folder.resolve("secret.yaml").toString(), 1)).isEmpty();
    }

    @Test
    void no_link_is_followed() throws IOException {
        Files.createSymbolicLink(course.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(course.resolve("elsewhere"), folder);

        assertThat(line("link.yaml", 1)).isEmpty();
        assertThat(line("elsewhere/secret.yaml", 1)).isEmpty();
        assertThat(line("elsewhere/course/course.yaml", 1)).isEmpty();
    }

    @Test
    void what_is_too_large_or_no_text_is_not_read() throws IOException {
        Files.writeString(course.resolve("large.yaml"), "a: b\n".repeat(400_001));
        Files.write(course.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});

        assertThat(line("large.yaml", 1)).isEmpty();
        assertThat(line("latin.yaml", 1)).isEmpty();
    }

    @Test
    void a_folder_that_is_reached_by_a_link_is_a_course_like_any() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), course);

        assertThat(new CourseLines(link).at(new Location("course.yaml", 1, 1))).contains("id: a");
    }
}
