package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;

/** A student goes on with a course in which an item got another id. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamedItemTest {
    @TempDir
    Path home;

    private Path course;
    private Program program;

    @BeforeEach
    void copyCourse() {
        course = InventedCourse.copyTo(home.resolve("course"));
        program = new Program(home).always("--course", course);
    }

    private void rename() {
        InventedCourse.spoil(
                course,
                "exercises/items.yaml",
                "- id: name-the-buyer",
                "- id: who-buys-bread\n    formerly: name-the-buyer");
    }

    private String met() {
        return program.run("progress", "--json").json().text("units/0/met");
    }

    @Test
    void what_was_answered_under_the_old_id_counts_for_the_new_one() {
        program.typing("морвия", "").run("exercise", "name-the-buyer");
        assertThat(met()).isEqualTo("1");
        rename();

        assertThat(met()).isEqualTo("1");
        var later = program.later(Duration.ofDays(2)).chancing(2).typing().run("exercise", "who-buys-bread");
        assertThat(later.err()).isEmpty();
        assertThat(later.out()).contains("seen 2 days ago");
    }

    @Test
    void without_the_old_id_it_would_be_forgotten() {
        program.typing("морвия", "").run("exercise", "name-the-buyer");
        InventedCourse.spoil(course, "exercises/items.yaml", "- id: name-the-buyer", "- id: who-buys-bread");

        assertThat(met()).isEqualTo("0");
    }

    @Test
    void a_session_that_broke_off_goes_on_with_the_item_as_it_is_called_now() {
        var begun = program.typing("kaldia", "").run("drill", "morvia").out();
        assertThat(begun).contains("Left at question 2 of 2 (once more).");
        rename();

        assertThat(program.typing().run("drill", "morvia").out())
                .contains(
                        "Going on where you stopped: question 2 of 2 (once more).",
                        "seen just now",
                        "Which state buys");
    }

    @Test
    void a_handout_may_call_it_by_its_old_id() {
        rename();

        assertThat(program.run("exercise", "name-the-buyer", "--answer", "морвия")
                        .out())
                .contains("Right.");
        assertThat(program.run("show", "name-the-buyer").out()).contains("(item who-buys-bread)");
    }
}
