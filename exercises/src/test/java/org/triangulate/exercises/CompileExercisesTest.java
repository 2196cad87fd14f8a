package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.ShippedCourse;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompileExercisesTest {
    private static final String COURSE = ShippedCourse.ids().get(0);

    @TempDir
    Path folder;

    @Test
    void sound_items_are_written_in_one_file_for_the_program_to_load() {
        SmallCourse.write(folder, "in/" + COURSE + "/exercises/a.yaml", "items: []");

        CompileExercises.main(args());

        assertThat(folder.resolve("out/" + COURSE + "/exercises.json")).hasContent("{\"documents\":[{\"items\":[]}]}");
    }

    @Test
    void a_term_may_be_tested_although_this_module_does_not_know_the_glossary() {
        SmallCourse.write(folder, "in/" + COURSE + "/exercises/a.yaml", item("no-term-of-the-model"));

        assertThatThrownBy(() -> CompileExercises.main(args()))
                .isInstanceOf(CourseProblems.class)
                .hasMessageNotContaining("no-term-of-the-model")
                .hasMessageContaining("exercises/a.yaml:3:11: error TR204: no unit has the id 'no-such-unit'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static String item(String about) {
        return """
                items:
                  - id: question
                    unit: no-such-unit
                    level: remember
                    about: [%s]
                    stem: How much?
                    kind: numeric
                    answer: 44 %%
                    why: Because.
                    cite: {source: no-such-source, at: "1"}
                """.formatted(about);
    }

    private String[] args() {
        return new String[] {
            folder.resolve("in").toString(), folder.resolve("out").toString()
        };
    }
}
