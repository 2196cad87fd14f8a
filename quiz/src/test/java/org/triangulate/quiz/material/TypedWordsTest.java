package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ShortText;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;
import org.triangulate.model.Words;

/**
 * The table of words and names as students type them, which was written before the grader was tuned to it; here, as
 * names of the model and terms of the glossary are asked for alike.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedWordsTest {
    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
    }

    @ParameterizedTest(name = "{0} : {1} is {2}, {4}")
    @CsvFileSource(resources = "typed-words.csv", delimiter = '|', emptyValue = "")
    void a_word_is_understood_as_people_type_it(String asked, String typed, String verdict, String says, String why) {
        var outcome = outcome(form(asked), typed);

        assertThat(outcome).as(why).startsWith(verdict);
        if (says == null) {
            assertThat(outcome).as(why).isEqualTo(verdict);
        } else {
            assertThat(outcome).as(why).contains(": ").contains(says);
        }
    }

    private static Form form(String asked) {
        Task task =
                material.bank().find(asked).map(Item::task).orElseGet(() -> new ShortText(asked, List.of(), List.of()));
        return task.form(material.knowledge(), new Random(1));
    }

    private static String outcome(Form form, String typed) {
        try {
            var grade = form.grade(typed);
            var verdict = Words.of(grade.verdict());
            return grade.remarks().isEmpty() ? verdict : verdict + ": " + String.join(" / ", grade.remarks());
        } catch (UnreadableAnswer e) {
            return "unreadable: " + e.complaint(Wording.ENGLISH);
        }
    }
}
