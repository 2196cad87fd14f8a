package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;

/** An author who looks at a question, tries answers, and mends the file in between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewTest {
    private static final String ITEMS = "exercises/items.yaml";

    private static final String MENDING = "The question comes back when this is mended.";

    @TempDir
    Path course;

    private final ScriptedConsole console = new ScriptedConsole();

    @BeforeEach
    void copyCourse() {
        InventedCourse.copyTo(course);
    }

    private Leaving preview(String id) {
        return new Preview(
                        console,
                        () -> MaterialReader.folder(course),
                        problems -> problems.stream()
                                .map(problem -> Line.of(problem.toString()))
                                .toList(),
                        id,
                        1,
                        Wording.ENGLISH)
                .run();
    }

    private Runnable saves(String words, String others) {
        return () -> {
            InventedCourse.spoil(course, ITEMS, words, others);
            console.wake();
        };
    }

    @Test
    void the_question_is_what_a_student_sees_to_the_letter() {
        preview("who-has-the-fields");

        var material = MaterialReader.folder(course);
        var item = InventedCourse.item(material, "who-has-the-fields");
        var form = item.task().form(material.knowledge(), new Random(1));
        var screen = new QuestionScreen(new Page(80, true));
        var shown = screen.lines(Place.of(1, 1), material.unitTitle(item.unit()), "new", item, form).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n", "", "\n" + screen.prompt(form).text()));
        assertThat(console.transcript())
                .isEqualTo("Answer as often as you like; nothing is kept. /end leaves.\n" + shown);
    }

    @Test
    void answers_are_graded_again_and_again() {
        console.types("Morvia", "kaldia", "Кальдия", "морвия");

        preview("name-the-buyer");

        assertThat(console.transcript())
                .containsSubsequence("Right.", "Not quite.", "Kaldia sells it.", "Not quite.", "Right.")
                .containsOnlyOnce("Which state buys its bread?");
    }

    @Test
    void its_author_leaves_as_a_student_does_and_has_no_other_wishes() {
        console.types("/skip", " /END ", "Morvia");

        assertThat(preview("name-the-buyer")).isEqualTo(Leaving.LEFT);
        assertThat(console.transcript())
                .containsOnlyOnce("/end leaves the preview; nothing is kept.")
                .doesNotContain("Not quite.");
    }

    @Test
    void what_cannot_be_read_is_answered_as_a_student_is() {
        console.types("", "?", "x");

        preview("who-has-the-fields");

        assertThat(console.transcript())
                .contains("Type one letter. ", "'x' does not name choices; type letters from a to c, such as b.")
                .doesNotContain("Right.", "Not quite.");
    }

    @Test
    void a_saved_file_is_read_again_and_the_question_comes_anew() {
        console.does(saves("Which state buys its bread?", "Who buys bread?")).types("морвия");

        preview("name-the-buyer");

        assertThat(console.transcript())
                .containsSubsequence("Which state buys its bread?", "Who buys bread?", "Right.");
    }

    @Test
    void a_course_that_breaks_is_told_and_the_question_comes_back_when_it_is_mended() {
        console.does(saves("kind: ordering", "kind: orderin"))
                .types("морвия")
                .does(saves("kind: orderin", "kind: ordering"))
                .types("морвия");

        preview("name-the-buyer");

        assertThat(console.transcript())
                .containsSubsequence(
                        "error TR209: there is no kind 'orderin'",
                        MENDING,
                        "error TR209: there is no kind 'orderin'",
                        MENDING,
                        "Which state buys its bread?",
                        "Right.")
                .containsOnlyOnce("Right.");
    }

    @Test
    void an_item_that_is_gone_is_missed_and_one_that_was_renamed_is_found() {
        console.does(saves("- id: name-the-buyer", "- id: name-who-buys"))
                .does(saves("- id: name-who-buys", "- id: name-who-buys\n    formerly: name-the-buyer"));

        preview("name-the-buyer");

        assertThat(console.transcript())
                .containsSubsequence(
                        "Which state buys its bread?",
                        "No item is called 'name-the-buyer' any more.",
                        MENDING,
                        "Which state buys its bread?");
    }

    @Test
    void one_leaves_by_the_keys_that_leave_everything() {
        assertThat(preview("name-the-buyer")).isEqualTo(Leaving.ENDED);

        console.interrupts();
        assertThat(preview("name-the-buyer")).isEqualTo(Leaving.LEFT);
    }

    @Test
    void every_item_of_the_course_can_be_previewed() {
        var ids = InventedCourse.material().bank().items().stream()
                .map(item -> item.id())
                .toList();
        assertThat(ids).hasSizeGreaterThan(20);

        for (var id : List.copyOf(ids)) {
            preview(id);
        }
        assertThat(console.transcript().split("1 of 1\\. ", -1)).hasSize(ids.size() + 1);
    }
}
