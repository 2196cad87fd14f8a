package org.triangulate.glossary;

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
class CompileGlossaryTest {
    private static final String COURSE = ShippedCourse.ids().get(0);

    @TempDir
    Path folder;

    @Test
    void a_sound_glossary_is_written_in_one_file_for_the_program_to_load() {
        SmallCourse.write(folder, "in/" + COURSE + "/glossary/a.yaml", "terms: []");
        SmallCourse.write(folder, "in/" + COURSE + "/glossary/b.yaml", "terms: []");

        CompileGlossary.main(args());

        assertThat(folder.resolve("out/" + COURSE + "/glossary.json"))
                .hasContent("{\"documents\":[{\"terms\":[]},{\"terms\":[]}]}");
    }

    @Test
    void a_faulty_glossary_is_refused_with_the_place_of_each_fault_and_nothing_is_written() {
        SmallCourse.write(folder, "in/" + COURSE + "/glossary/a.yaml", """
                terms:
                  - id: kormlenie
                    name: kormlenie
                    definition: Income.
                    related: [no-such-term]
                    unit: no-such-unit
                    cite: {source: no-such-source, at: "1"}
                """);

        assertThatThrownBy(() -> CompileGlossary.main(args()))
                .isInstanceOf(CourseProblems.class)
                .hasMessageContaining("glossary/a.yaml:5:15: error TR204: no term has the id 'no-such-term'")
                .hasMessageContaining("glossary/a.yaml:6:11: error TR204: no unit has the id 'no-such-unit'")
                .hasMessageContaining("glossary/a.yaml:7:20: error TR204: no source has the id 'no-such-source'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String[] args() {
        return new String[] {
            folder.resolve("in").toString(), folder.resolve("out").toString()
        };
    }
}
