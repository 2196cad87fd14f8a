package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.TreeSheet;
import org.triangulate.exercises.response.ResponseFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;

/** What every kind of task passes: the examples in its folder, and the same grades after a way through JSON. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceTest {
    @TempDir
    private Path folder;

    private static Stream<Conformance> kinds() {
        return Conformance.all();
    }

    private static SmallCourse course(Path folder, String item) {
        return SmallCourse.of(folder, item);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_examples_show_answers_that_are_right_wrong_and_refused(Conformance kind) {
        var outcomes = kind.answers().stream()
                .map(answer -> answer.outcome().split(" ")[0])
                .toList();

        if (isMarkedByAPerson(kind)) {
            assertThat(outcomes).contains("unmarked", "refused").containsOnly("unmarked", "refused");
        } else {
            assertThat(outcomes).contains("right", "wrong", "refused").doesNotContain("unmarked");
        }
        assertThat(kind.mistakes()).isNotEmpty();
    }

    private boolean isMarkedByAPerson(Conformance kind) {
        var items = course(folder, kind.item()).bank().items();
        return items.get(0).task().rubric().isPresent();
    }

    @TestFactory
    Stream<DynamicTest> an_answer_is_worth_what_the_example_says() {
        return kinds().flatMap(kind -> {
            var course = course(folder.resolve(kind.kind()), kind.item());
            assertThat(course.problems()).as(kind.kind()).isEmpty();
            var item = course.bank().items().get(0).variant(course.knowledge(), 1);
            var form = item.task().form(course.knowledge(), new InOrder());
            return kind.answers().stream()
                    .map(answer ->
                            DynamicTest.dynamicTest(kind + ": " + answer.typed(), () -> assertOutcome(form, answer)));
        });
    }

    private static void assertOutcome(Form form, Conformance.Answer answer) {
        try {
            var grade = form.grade(answer.typed());
            assertThat(outcome(grade)).isEqualTo(answer.outcome());
            assertThat(String.join("\n", grade.remarks())).contains(answer.says());
        } catch (UnreadableAnswer e) {
            if (!answer.outcome().equals("refused")) {
                fail(e.complaint(Wording.ENGLISH));
            }
            assertThat(e.complaint(Wording.ENGLISH)).contains(answer.says());
        }
    }

    @TestFactory
    Stream<DynamicTest> the_form_of_an_answer_lets_pass_what_can_be_graded_and_little_else() {
        return kinds().flatMap(kind -> {
            var course = course(folder.resolve(kind.kind() + "-form"), kind.item());
            var item = course.bank().items().get(0).variant(course.knowledge(), 1);
            var form = item.task().form(course.knowledge(), new InOrder());
            return kind.answers().stream()
                    .map(answer -> DynamicTest.dynamicTest(kind + ": " + answer.typed(), () -> {
                        var refused = answer.outcome().equals("refused");
                        var complaint = complaint(form.response(), answer.typed());
                        var untold = complaint(form.untoldResponse(new Random(1)), answer.typed());
                        assertThat(complaint)
                                .isEqualTo(refused && !needsTheNames(answer) ? answered(form, answer) : "");
                        assertThat(untold.isEmpty()).isEqualTo(complaint.isEmpty());
                    }));
        });
    }

    /** Only who knows every name can tell that two were typed. */
    private static boolean needsTheNames(Conformance.Answer answer) {
        return answer.says().contains("more than one name");
    }

    private static String complaint(ResponseFormat format, String typed) {
        try {
            format.check(typed);
            return "";
        } catch (UnreadableAnswer e) {
            return e.complaint(Wording.ENGLISH);
        }
    }

    private static String answered(Form form, Conformance.Answer answer) {
        return Grading.outcome(form, answer.typed()).replaceFirst("^unreadable: ", "");
    }

    private static String outcome(Grade grade) {
        return switch (grade.verdict()) {
            case RIGHT -> "right";
            case PARTLY -> String.format(Locale.ROOT, "partly %.2f", grade.score());
            case WRONG -> "wrong";
            case UNMARKED -> "unmarked";
        };
    }

    @TestFactory
    Stream<DynamicTest> a_mistake_is_told_with_its_place_and_what_to_write() {
        return kinds().flatMap(kind -> kind.mistakes().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        kind + ": " + mistake.title(),
                        () -> assertThat(problems(mistake.in(kind.item()))).isEqualTo(mistake.problems()))));
    }

    private List<String> problems(String item) {
        return course(folder.resolve("mistaken"), item).problems().stream()
                .map(problem -> problem.replace("exercises/items.yaml:", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_exported_grades_the_same_when_it_is_read_back(Conformance kind) {
        var item = course(folder, kind.item()).bank().items().get(0);
        var course = course(folder.resolve("back"), Exported.asCourseFile(TreeSheet.of(item)));

        assertThat(course.problems()).isEmpty();
        assertThat(course.bank().items().get(0)).isEqualTo(item);
    }
}
