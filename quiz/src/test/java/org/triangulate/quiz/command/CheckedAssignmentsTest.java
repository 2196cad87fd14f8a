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

/** The check of a course looks at its assignments too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedAssignmentsTest {
    private static final String SOUND =
            "id: quiz\ntitle: Quiz\ncloses: 2026-11-16T23:59Z\nquestions: [{item: share-of-grain}]\n";

    @TempDir
    Path home;

    private Path course;

    @BeforeEach
    void copyCourse() throws IOException {
        course = InventedCourse.copyTo(home.resolve("course"));
        Files.createDirectories(course.resolve("assignments"));
        write(SOUND);
    }

    private void write(String assignment) throws IOException {
        Files.writeString(course.resolve("assignments/quiz.yaml"), assignment);
    }

    private Run check(String... options) {
        return new Program(home).always("check", course).run(options);
    }

    @Test
    void a_sound_assignment_is_nothing_to_talk_about() {
        assertThat(check().out()).startsWith("0 errors, 0 warnings.\n");
        assertThat(check().status()).isZero();
    }

    @Test
    void it_is_not_published_of_another_course_than_the_one_it_belongs_to() throws IOException {
        var roster = Files.writeString(home.resolve("roster.csv"), "id\nanna\n");
        var file = course.resolve("assignments/quiz.yaml");
        var words = new String[] {
            "assignment",
            "publish",
            file.toString(),
            "--roster",
            roster.toString(),
            "--out",
            home.resolve("class").toString()
        };

        var run = new Program(home).run(words);

        assertThat(run.complaints())
                .containsExactly("triangulate: '" + file
                        + "' belongs to another course than the one in use; add --course " + course);
        assertThat(run.status()).isOne();
        assertThat(home.resolve("class")).doesNotExist();
        assertThat(new Program(home).always("--course", course).run(words).status())
                .isZero();
    }

    @Test
    void a_mistake_is_shown_with_its_line_and_the_course_stays_usable() throws IOException {
        write(SOUND.replace("23:59Z", "23:59"));

        assertThat(check().out())
                .contains(
                        "assignments/quiz.yaml:3:9: error TR208: '2026-11-16T23:59' does not say how far its clock is from UTC",
                        "Line 3 reads: closes: 2026-11-16T23:59",
                        "1 error, 0 warnings.",
                        "Morvia and Kaldia: ");
        assertThat(check().status()).isOne();
        assertThat(check("--json").json().truth("usable")).isTrue();
        assertThat(new Program(home).always("--course", course).run("exercise").status())
                .isZero();
    }

    @Test
    void of_a_course_that_cannot_be_used_the_assignments_are_not_judged() throws IOException {
        write(SOUND.replace("23:59Z", "23:59"));
        InventedCourse.spoil(course, "exercises/items.yaml", "entity: morvia", "entity: morwia");

        assertThat(check().out()).contains("error TR204").doesNotContain("TR208");
    }
}
