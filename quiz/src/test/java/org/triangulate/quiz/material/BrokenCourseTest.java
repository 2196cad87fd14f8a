package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
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
                .containsExactly(
                        "model/figures.yaml:43:13: warning TR301: these do not fit together: carts-atlas and carts-survey; "
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
    void a_state_or_person_without_a_unit_is_a_warning() {
        spoil("model/actors.yaml", "buys its bread.\n    unit: grain\n", "buys its bread.\n");

        assertThat(warnings())
                .containsExactly(
                        "model/actors.yaml:2:9: warning TR314: 'morvia' belongs to no unit; " + "add a line 'unit: …'");
    }

    @Test
    void a_paragraph_that_nothing_cites_is_a_warning() {
        spoil("model/sources.yaml", "paragraphs: 2, silent", "paragraphs: 3, silent");

        assertThat(warnings())
                .containsExactly("model/sources.yaml:12:9: warning TR312: nothing cites survey-2018, tolls, paragraph"
                        + " 3; cite it, or say under 'silent' why it gives nothing");
    }

    @Test
    void a_citation_without_its_paragraph_is_a_warning_where_paragraphs_are_counted() {
        spoil("model/treaties.yaml", "tolls, paragraph: 1, credits", "tolls, credits");

        assertThat(warnings())
                .containsExactly("model/treaties.yaml:54:13: warning TR313: a citation of 'needs-kaldia' names no "
                        + "paragraph; add 'paragraph:' to it, counted under its heading");
    }

    @Test
    void an_item_is_remarked_on_where_it_stands() {
        spoil("exercises/items.yaml", "    objective: read-shares\n", "");

        assertThat(warnings())
                .containsExactly(
                        "course.yaml:10:14: warning TR304: no item of the unit serves the objective 'read-shares'; "
                                + "write one with 'objective: read-shares'",
                        "exercises/items.yaml:45:9: warning TR303: the item names no objective; the unit's objectives "
                                + "are read-shares, name-the-buyers");
    }

    private List<String> warnings() {
        var checked = MaterialReader.checkFolder(folder);
        assertThat(checked.material()).isPresent();
        return checked.problems().stream().map(Problem::toString).toList();
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
