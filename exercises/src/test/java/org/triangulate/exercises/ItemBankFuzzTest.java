package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Unprintable;

/** Whatever stands in a file of items. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemBankFuzzTest {
    private static Stream<byte[]> files() {
        return Conformance.all().map(kind -> kind.item().getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("files")
    @FuzzTest(maxExecutions = 1_000)
    void any_file_is_read_or_its_problems_are_told_and_what_is_sound_can_be_answered(byte[] file) {
        var course = SmallCourse.of(new String(file, StandardCharsets.UTF_8));

        assertThat(course.problems())
                .allSatisfy(problem -> assertThat(Unprintable.firstIn(problem)).isEmpty());
        if (course.problems().stream().noneMatch(problem -> problem.contains(": error "))) {
            course.bank().items().forEach(item -> answer(item, course.knowledge()));
        }
    }

    private static void answer(Item item, Knowledge knowledge) {
        var form = item.variant(knowledge, 1).task().form(knowledge, new Random(1));

        assertThat(Exported.asCourseFile(TreeSheet.of(item))).isNotBlank();
        assertThat(Grading.outcome(form, form.example())).isNotBlank();
    }
}
