package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that things had before; what may go wrong with them stands in {@code mistakes.txt}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerIdsTest {
    @TempDir
    private Path folder;

    private FormerIds read(String formerly) {
        var course = GoodCourse.in(folder)
                .replace("model/facts.yaml", "    title: The salt strike\n", "    title: The salt strike\n" + formerly);
        var draft = new Draft();
        assertThat(Course.read(CourseFolder.read(course.folder(), draft), draft))
                .isPresent();
        draft.settle(Set.of());
        assertThat(draft.problems().all()).isEmpty();
        return draft.formerIds();
    }

    @Test
    void an_id_that_a_thing_had_before_leads_to_the_one_that_it_has_now() {
        var formerIds = read("    formerly: [strike, strike-of-salt]\n");

        assertThat(formerIds.current("strike")).isEqualTo("salt-strike");
        assertThat(formerIds.current("strike-of-salt")).isEqualTo("salt-strike");
        assertThat(formerIds.of("salt-strike")).containsExactly("strike", "strike-of-salt");
    }

    @Test
    void one_id_may_stand_without_brackets() {
        assertThat(read("    formerly: strike\n").current("strike")).isEqualTo("salt-strike");
    }

    @Test
    void every_other_id_leads_to_itself() {
        var formerIds = read("    formerly: strike\n");

        assertThat(formerIds.current("salt-strike")).isEqualTo("salt-strike");
        assertThat(formerIds.current("nothing-at-all")).isEqualTo("nothing-at-all");
        assertThat(formerIds.of("aldora")).isEmpty();
    }
}
