package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Yaml;
import org.triangulate.model.Fact;

class CutOffCourseTest {
    private static final String FACTS = GoodCourse.textOf("model/facts.yaml");

    private CourseFiles whole;
    private List<Fact> all;

    @BeforeEach
    void readTheWholeCourse(@TempDir Path folder) {
        var draft = new Draft();
        whole = CourseFolder.read(GoodCourse.in(folder).folder(), draft);
        all = Course.read(whole, draft).orElseThrow().model().all();
    }

    @Test
    void aFileThatBreaksOffAnywhereIsRefusedOrHoldsWholeFactsOnly() {
        var usable = IntStream.iterate(0, cut -> cut <= FACTS.length(), cut -> cut + 5)
                .mapToObj(this::cutOffAt)
                .flatMap(Optional::stream)
                .toList();

        assertThat(usable).isNotEmpty().allSatisfy(course -> assertThat(all).containsAll(factsOf(course)));
    }

    @Test
    void aFactThatBreaksOffBeforeItsCitationIsRefused() {
        var begun = FACTS.indexOf("events:");
        var cited = FACTS.indexOf("cite:", begun);

        assertThat(IntStream.iterate(begun + 1, cut -> cut < cited, cut -> cut + 5))
                .allSatisfy(cut -> assertThat(cutOffAt(cut)).isEmpty());
    }

    /** The course with its facts cut off; empty where that is an error. */
    private Optional<Course> cutOffAt(int length) {
        var draft = new Draft();
        var facts = Yaml.read("model/facts.yaml", FACTS.substring(0, length), draft.problems());
        var model = whole.part("model").stream()
                .flatMap(file -> isFacts(file) ? facts.stream() : Optional.of(file).stream())
                .toList();
        var course = Course.read(new CourseFiles(whole.head(), Map.of("model", model)), draft);
        draft.settle(Set.of());
        return course.filter(read -> !draft.problems().hasErrors());
    }

    /** The facts that stand in the files, without the disagreements that the model finds by itself. */
    private static List<Fact> factsOf(Course course) {
        return course.model().all().stream()
                .filter(fact -> !fact.id().startsWith("clash-"))
                .toList();
    }

    private static boolean isFacts(Node.Mapping file) {
        return file.get("treaties").isPresent();
    }
}
