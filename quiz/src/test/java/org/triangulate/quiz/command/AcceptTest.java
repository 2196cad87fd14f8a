package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.KeyRecord;

/** An author accepts the keys of a course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptTest {
    @TempDir
    Path home;

    private Path course;

    @BeforeEach
    void copyCourse() {
        course = InventedCourse.copyTo(home.resolve("course"));
    }

    private Run check(String... options) {
        return new Program(home).always("check", course).run(options);
    }

    @Test
    void accepting_says_so_and_silences_the_warning() {
        assertThat(check("--accept").out()).startsWith("Accepted the keys of 6 items.\n0 errors, 0 warnings.\n");

        InventedCourse.spoil(course, "exercises/items.yaml", "entity: morvia", "accept: [Morvia]");
        assertThat(check().out()).contains(": warning TR315: ", "1 warning.");
        assertThat(check("--accept").out()).contains("0 warnings.");
        assertThat(check().out()).contains("0 warnings.");
    }

    @Test
    void of_a_course_with_an_error_nothing_is_accepted() {
        InventedCourse.spoil(course, "exercises/items.yaml", "entity: morvia", "entity: morwia");

        assertThat(check("--accept").status()).isOne();
        assertThat(check("--accept").out()).doesNotContain("Accepted").contains("error TR204");
        assertThat(course.resolve(KeyRecord.FILE)).doesNotExist();
    }

    @Test
    void a_link_is_not_written_through() throws IOException {
        var mine = Files.writeString(home.resolve("mine"), "mine");
        Files.createSymbolicLink(course.resolve(KeyRecord.FILE), mine);

        assertThat(check("--accept").complaints())
                .containsExactly("triangulate: the record of the keys cannot be written: exercises/keys.txt is a link");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void only_a_folder_can_be_accepted() {
        assertThat(new Program(home).run("check", "--accept").complaints())
                .containsExactly("triangulate: this takes the folder of a course; write 'check DIR --accept'");
    }

    @Test
    void programs_get_the_tree_alone() {
        assertThat(check("--accept", "--json").json().truth("usable")).isTrue();
    }
}
