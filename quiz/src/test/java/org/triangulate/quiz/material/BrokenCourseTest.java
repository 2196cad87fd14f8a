package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;

/** Courses in which somebody slipped. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCourseTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyCourse() {
        InventedCourse.copyTo(folder);
    }

    private void spoil(String file, String words, String others) {
        InventedCourse.spoil(folder, file, words, others);
    }

    @Test
    void the_course_is_whole_before_it_is_spoilt() {
        assertThat(MaterialReader.checkFolder(folder).problems()).isEmpty();
    }

    @Test
    void a_course_with_errors_is_refused_with_every_one_of_them_in_the_model_the_glossary_and_the_exercises() {
        spoil("model/figures.yaml", "value: over 40 %", "value: lots");
        spoil("model/actors.yaml", "- id: kaldia", "- id: morvia");
        spoil("glossary/terms.yaml", "related: [khleb]", "related: [khlep]");
        spoil("exercises/items.yaml", "kind: ordering", "kind: orderin");

        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> MaterialReader.folder(folder))
                .satisfies(refusal -> {
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.location().file() + " " + problem.rule())
                            .contains(
                                    "model/figures.yaml " + Rule.BAD_QUANTITY,
                                    "model/actors.yaml " + Rule.DUPLICATE_ID,
                                    "glossary/terms.yaml " + Rule.UNKNOWN_ID,
                                    "exercises/items.yaml " + Rule.BAD_WORD);
                    assertThat(refusal.problems())
                            .allMatch(problem -> problem.location().line() > 0);
                    assertThat(refusal.getMessage().lines()).hasSameSizeAs(refusal.problems());
                });
        assertThat(MaterialReader.checkFolder(folder).material()).isEmpty();
    }

    @Test
    void a_spelling_mistake_in_an_id_is_answered_with_what_was_meant() {
        spoil("glossary/terms.yaml", "related: [khleb]", "related: [khlep]");

        assertThat(MaterialReader.checkFolder(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "glossary/terms.yaml:21:15: error TR204: no term has the id 'khlep'; did you mean 'khleb'?");
    }

    @Test
    void a_clash_that_nobody_explains_leaves_the_course_usable_with_a_warning() {
        spoil("model/figures.yaml", "value: up to 1,300 carts", "value: over 2,000 carts");

        var checked = MaterialReader.checkFolder(folder);

        assertThat(checked.material()).isPresent();
        assertThat(checked.problems())
                .extracting(Problem::toString)
                .containsExactly("course.yaml: warning TR301: these do not fit together: carts-atlas and carts-survey; "
                        + "say why they differ in a disagreement between them");
    }

    @Test
    void a_relation_that_only_one_of_two_terms_names_is_a_warning() {
        spoil("glossary/terms.yaml", "    related: [khleb]\n", "");

        var checked = MaterialReader.checkFolder(folder);

        assertThat(checked.material()).isPresent();
        assertThat(checked.problems()).extracting(Problem::rule).containsExactly(Rule.ONE_SIDED_RELATION);
        assertThat(checked.problems().get(0).message())
                .isEqualTo("the term 'khleb' names 'harvest' as related, and not the other way round");
    }

    @Test
    void a_folder_that_does_not_exist_or_is_no_course_is_refused() {
        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> MaterialReader.folder(folder.resolve("nowhere")))
                .withMessageContaining("there is no such folder");
        assertThatExceptionOfType(CourseProblems.class)
                .isThrownBy(() -> MaterialReader.folder(folder.resolve("model")))
                .withMessageContaining("it has no course.yaml");
    }
}
