package org.triangulate.quiz.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/** An assignment and the bank beside it, read together with the invented course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentReaderTest {
    private static final Material MATERIAL = InventedCourse.material();

    private static final String ASSIGNMENT = """
            id: harvest-quiz
            title: Harvest
            bank: secret
            questions:
              - {item: grain-by-letter}
              - {draw: 1, from: {unit: grain, graded-only: true}}
              - {item: share-of-grain}
              - {item: gen-whose-grain-share-atlas}
            """;

    private static final String ITEM = """
            id: %s
            kind: numeric
            unit: grain
            objective: read-shares
            level: remember
            about: [grain-share-atlas]
            graded-only: true
            stem: How much of the %s of Morvia is from Kaldia, as the atlas says?
            reading: grain-share-atlas
            why: The atlas says so.
            cite: {source: atlas-2015, at: "2.1"}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        write("quiz.yaml", ASSIGNMENT);
        write("secret/one.yaml", ITEM.formatted("grain-by-letter", "bread"));
        write("secret/deep/two.yml", ITEM.formatted("grain-by-word", "flour eaten in winter"));
    }

    private void write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems() {
        return AssignmentReader.check(folder.resolve("quiz.yaml"), MATERIAL).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void items_of_the_bank_and_of_the_course_may_be_asked_together() {
        var read = AssignmentReader.read(folder.resolve("quiz.yaml"), MATERIAL);

        assertThat(problems()).isEmpty();
        assertThat(read.assignment().bank()).isEqualTo("secret");
        assertThat(read.items().items())
                .extracting(Item::id)
                .contains("grain-by-letter", "grain-by-word", "share-of-grain");
        assertThat(read.selection(SecretSeed.drawn(new Random(1))).of("s-001"))
                .extracting(one -> one.item().id())
                .containsExactly("grain-by-letter", "grain-by-word", "share-of-grain", "gen-whose-grain-share-atlas");
    }

    @Test
    void whoever_hands_it_out_can_know_which_items_every_student_can_look_up() {
        assertThat(AssignmentReader.read(folder.resolve("quiz.yaml"), MATERIAL).practised())
                .extracting(Item::id)
                .containsExactly("share-of-grain", "gen-whose-grain-share-atlas");
    }

    @Test
    void the_course_itself_never_gets_the_items_of_a_bank() {
        AssignmentReader.read(folder.resolve("quiz.yaml"), MATERIAL);

        assertThat(MATERIAL.bank().find("grain-by-letter")).isEmpty();
        assertThat(MATERIAL.find("grain-by-letter")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reading: grain-share-atlas | reading: grain-share-altas | secret/one.yaml:9:10: error TR204: no reading has the id 'grain-share-altas'; did you mean 'grain-share-atlas'?
            kind: numeric              | kind: numerik          | secret/one.yaml:2:7: error TR209: there is no kind 'numerik'; did you mean 'numeric'?
            at: "2.1"                  | at: "9"                | secret/one.yaml:11:32: error TR204: the source 'atlas-2015' has no heading '9'; did you mean '3'?
            unit: grain                | unit: grains           | secret/one.yaml:3:7: error TR204: no unit has the id 'grains'; did you mean 'grain'?
            objective: read-shares     | objective: order-the-tolls | secret/one.yaml:1:5: warning TR303: 'order-the-tolls' is no objective of the unit 'grain'; the unit's objectives are read-shares, name-the-buyers
            graded-only: true          | revision: 2            | secret/one.yaml:1:5: warning TR317: nothing keeps 'grain-by-letter' from being moved among the exercises; add a line 'graded-only: true'
            graded-only: true          | graded-only: perhaps   | secret/one.yaml:7:14: error TR209: 'graded-only' is 'perhaps'; write true or false
            as the atlas says?         | as the atlas says      | -
            id: grain-by-letter        | id: share-of-grain     | secret/one.yaml:1:5: error TR205: the id 'share-of-grain' is taken: item at exercises/items.yaml:45:9; choose another id
            id: grain-by-letter        | id: kaldia             | secret/one.yaml:1:5: error TR205: the id 'kaldia' is taken: state at model/actors.yaml:8:9; choose another id
            id: grain-by-letter        | id: grain-by-word      | secret/one.yaml:1:5: error TR205: the id 'grain-by-word' is taken: item at secret/deep/two.yml:1:5; choose another id
            why: The                   | hwy: The               | secret/one.yaml:10:1: error TR202: there is no key 'hwy' here; did you mean 'why'?
            """)
    void what_is_wrong_in_the_bank_is_told_as_it_is_of_the_course(String words, String others, String problem) {
        var text = ITEM.formatted("grain-by-letter", "bread");
        assertThat(text).contains(words);
        write("secret/one.yaml", text.replace(words, others));

        if (problem.equals("-")) {
            assertThat(problems()).isEmpty();
        } else {
            assertThat(problems()).contains(problem);
        }
    }

    @Test
    void an_id_of_the_course_that_the_program_brings_along_is_taken_too() {
        write("secret/one.yaml", ITEM.formatted("years-against-russian-ports", "bread"));

        assertThat(AssignmentReader.check(folder.resolve("quiz.yaml"), MaterialReader.shipped())
                        .problems())
                .extracting(Problem::toString)
                .contains(
                        "secret/one.yaml:1:5: error TR205: the id 'years-against-russian-ports' is taken: item of the course; "
                                + "choose another id");
    }

    @Test
    void a_question_of_the_bank_that_students_practise_is_told_however_it_is_punctuated() {
        write(
                "secret/one.yaml",
                ITEM.formatted("grain-by-letter", "bread")
                        .replaceAll(
                                "stem: .*",
                                "stem: Otherwise, as the atlas says?\nother-stems: [What share of the grain of Morvia comes from Kaldia -"
                                        + " according to the atlas]"));

        assertThat(problems())
                .containsExactly(
                        "secret/one.yaml:1:5: warning TR318: the question is that of 'share-of-grain', whose key every "
                                + "student has; ask something else");
    }

    @Test
    void an_assignment_with_an_error_is_refused_with_every_problem() {
        write("secret/one.yaml", ITEM.formatted("grain-by-letter", "bread").replace("kind: numeric", "kind: number"));
        write("quiz.yaml", ASSIGNMENT.replace("title", "titel"));

        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> AssignmentReader.read(folder.resolve("quiz.yaml"), MATERIAL))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.location().file())
                        .contains("quiz.yaml", "secret/one.yaml"));
    }

    @Test
    void a_bank_that_is_not_there_is_told_and_nothing_is_said_of_its_items() {
        write("quiz.yaml", ASSIGNMENT.replace("bank: secret", "bank: secrets"));

        assertThat(problems())
                .containsExactly("quiz.yaml:3:7: error TR101: there is no folder 'secrets' beside this file; make it");
    }

    @Test
    void no_link_is_followed_to_a_bank_or_to_a_file_of_it_or_to_an_assignment(@TempDir Path elsewhere)
            throws IOException {
        Files.move(folder.resolve("secret"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("secret"), elsewhere.resolve("secret"));
        assertThat(problems())
                .containsExactly("secret: error TR105: this is a link, not a file; put a copy in its place");

        Files.delete(folder.resolve("secret"));
        Files.createDirectory(folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("secret/one.yaml"), elsewhere.resolve("secret/one.yaml"));
        assertThat(problems())
                .containsExactly("secret/one.yaml: error TR105: this is a link, not a file; put a copy in its place");

        Files.move(folder.resolve("quiz.yaml"), elsewhere.resolve("quiz.yaml"));
        Files.createSymbolicLink(folder.resolve("quiz.yaml"), elsewhere.resolve("quiz.yaml"));
        assertThat(problems())
                .containsExactly("quiz.yaml: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void a_file_that_is_missing_or_a_folder_is_told() {
        assertThat(AssignmentReader.check(folder.resolve("no.yaml"), MATERIAL).problems())
                .extracting(Problem::toString)
                .containsExactly("no.yaml: error TR101: there is no such file");
        assertThat(AssignmentReader.check(folder.resolve("secret"), MATERIAL).problems())
                .extracting(Problem::toString)
                .containsExactly("secret: error TR101: there is no such file");
    }

    @Test
    void an_item_that_is_kept_for_grades_makes_a_course_unusable_as_every_student_has_its_key(@TempDir Path course) {
        InventedCourse.copyTo(course);
        InventedCourse.spoil(
                course,
                "exercises/items.yaml",
                "    reading: grain-share-atlas\n",
                "    reading: grain-share-atlas\n    graded-only: true\n");

        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> MaterialReader.folder(course))
                .withMessage(
                        "exercises/items.yaml:45:9: error TR216: 'share-of-grain' is graded-only, and every student "
                                + "has the course with its key; move it into the bank of an assignment, or delete 'graded-only'");
    }

    @Test
    void the_check_of_a_course_reads_its_assignments_and_names_their_files(@TempDir Path course) throws IOException {
        InventedCourse.copyTo(course);
        copyInto(course);
        assertThat(CourseAssignments.problems(course, MATERIAL)).isEmpty();

        Files.writeString(course.resolve("assignments/again.yaml"), ASSIGNMENT);
        Files.writeString(
                course.resolve("assignments/wrong.yaml"), ASSIGNMENT.replace("share-of-grain", "share-of-gain"));
        Files.writeString(
                course.resolve("assignments/secret/one.yaml"),
                ITEM.formatted("grain-by-letter", "bread").replace("graded-only: true\n", ""));

        assertThat(CourseAssignments.problems(course, MATERIAL))
                .extracting(Problem::toString)
                .containsExactly(
                        "assignments/quiz.yaml: error TR205: the id 'harvest-quiz' is that of assignments/again.yaml; "
                                + "choose another id",
                        "assignments/secret/one.yaml:1:5: warning TR317: nothing keeps 'grain-by-letter' from being "
                                + "moved among the exercises; add a line 'graded-only: true'",
                        "assignments/wrong.yaml:7:12: error TR204: no item has the id 'share-of-gain'; "
                                + "did you mean 'share-of-grain'?");
    }

    private void copyInto(Path course) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = course.resolve("assignments").resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void assignments_behind_a_link_are_not_read(@TempDir Path course) throws IOException {
        InventedCourse.copyTo(course);
        Files.createSymbolicLink(course.resolve("assignments"), folder);

        assertThat(CourseAssignments.problems(course, MATERIAL))
                .extracting(Problem::toString)
                .containsExactly("assignments: error TR105: this is a link, not a folder; put a copy in its place");
    }
}
