package org.triangulate.quiz.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new course is there whole, or not at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewFolderTest {
    @TempDir
    Path home;

    private static Path write(Path made) throws IOException {
        Files.createDirectories(made.resolve("model"));
        Files.writeString(made.resolve("model").resolve("facts.yaml"), "states: []\n");
        return Files.writeString(made.resolve("course.yaml"), "id: x\n");
    }

    private static Path fail(Path made) throws IOException {
        write(made);
        throw new IOException("the disk is full");
    }

    /** What tells a folder from another one that was put in its place. */
    private static @Nullable Object key(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "one/two/course"})
    void it_is_filled_out_of_sight(String name) throws IOException {
        var place = home.resolve(name);

        var made = new NewFolder(place).fill(folder -> {
            assertThat(place).doesNotExist();
            return write(folder);
        });

        assertThat(made).doesNotExist();
        assertThat(place.resolve("course.yaml")).hasContent("id: x\n");
        assertThat(place.getParent()).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void an_empty_folder_stays_the_folder_that_it_is() throws IOException {
        var place = Files.createDirectory(home.resolve("course"));
        var key = key(place);

        new NewFolder(place).fill(NewFolderTest::write);

        assertThat(key(place)).isEqualTo(key);
        assertThat(place.resolve("model").resolve("facts.yaml")).exists();
        assertThat(place).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void nothing_is_left_of_what_failed() throws IOException {
        var there = Files.createDirectory(home.resolve("there"));

        assertThatThrownBy(() -> new NewFolder(home.resolve("course")).fill(NewFolderTest::fail))
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> new NewFolder(there).fill(NewFolderTest::fail)).hasMessage("the disk is full");

        assertThat(home).isDirectoryNotContaining(file -> !file.equals(there));
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void what_somebody_else_puts_there_meanwhile_stays() throws IOException {
        var there = Files.createDirectory(home.resolve("there"));

        assertThatThrownBy(() -> new NewFolder(there).fill(made -> {
                    Files.writeString(there.resolve("course.yaml"), "mine");
                    return write(made);
                }))
                .isInstanceOf(IOException.class);

        assertThat(there).isDirectoryNotContaining(file -> !file.endsWith("course.yaml"));
        assertThat(there.resolve("course.yaml")).hasContent("mine");
    }

    @Test
    void a_hidden_folder_of_the_same_name_is_not_touched() throws IOException {
        var mine = Files.createDirectory(home.resolve(".course.new"));
        Files.writeString(mine.resolve("mine"), "mine");

        new NewFolder(home.resolve("course")).fill(NewFolderTest::write);

        assertThat(mine.resolve("mine")).hasContent("mine");
    }
}
