package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.course.tree.Yaml;

/** Whatever stands in a file of a course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseFuzzTest {
    private static final List<Node.Mapping> HEAD = tree(new Draft(), "course.yaml", GoodCourse.textOf("course.yaml"));

    private static final List<Node.Mapping> BESIDE = Stream.of("model/actors.yaml", "model/sources.yaml")
            .flatMap(file -> tree(new Draft(), file, GoodCourse.textOf(file)).stream())
            .toList();

    private static Stream<byte[]> files() {
        return Stream.of("course.yaml", "model/actors.yaml", "model/facts.yaml", "model/sources.yaml")
                .map(file -> GoodCourse.textOf(file).getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("files")
    @FuzzTest(maxExecutions = 1_000)
    void any_file_is_read_or_its_problems_are_told(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);

        assertReadOrTold(draft -> {
            var facts = Stream.concat(BESIDE.stream(), tree(draft, "model/facts.yaml", text).stream());
            return Course.read(new CourseFiles(HEAD.get(0), Map.of("model", facts.toList())), draft);
        });
        assertReadOrTold(draft -> tree(draft, "course.yaml", text).stream()
                .flatMap(head -> Course.read(new CourseFiles(head, Map.of("model", BESIDE)), draft).stream())
                .findFirst());
    }

    private interface Reading {
        Optional<Course> in(Draft draft);
    }

    private static void assertReadOrTold(Reading reading) {
        var draft = new Draft();
        var course = reading.in(draft);
        draft.settle(Set.of("term", "item"));
        course.ifPresent(read -> draft.examine(read.model()));

        assertThat(course.isPresent() || draft.problems().hasErrors()).isTrue();
        assertThat(draft.problems().all())
                .allSatisfy(problem ->
                        assertThat(Unprintable.firstIn(problem.toString())).isEmpty());
        course.ifPresent(CourseFuzzTest::tell);
    }

    /** What has been read can be named, and told to another program. */
    private static void tell(Course course) {
        course.names();
        course.model().all().forEach(fact -> Json.write(TreeSheet.of(fact), new StringWriter()));
    }

    private static List<Node.Mapping> tree(Draft draft, String file, String text) {
        return Yaml.read(file, text, draft.problems()).stream().toList();
    }
}
