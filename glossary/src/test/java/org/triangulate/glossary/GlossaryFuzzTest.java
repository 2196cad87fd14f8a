package org.triangulate.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Unprintable;

/** Whatever stands in a file of terms. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryFuzzTest {
    private static Stream<byte[]> files() {
        return Stream.of("""
                        terms:
                          - id: kormlenie
                            names: {preferred: kormlenie, ru: кормление, be: кармленне, also: [feeding]}
                            unit: energy
                            definition: An official lives off those whom he *governs*.
                            related: [rent]
                            uses:
                              - {quote: They feed., cite: {source: thesis, at: "5"}}
                            cite: {source: thesis, at: "5"}
                          - {id: rent, name: rent, unit: energy, definition: Income., cite: {source: thesis, at: "5"}}
                        """).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Timeout(120)
    @MethodSource("files")
    @FuzzTest(maxExecutions = 1_000)
    void any_file_is_read_or_its_problems_are_told(byte[] file) {
        var draft = new Draft();
        var files = SmallCourse.with(new String(file, StandardCharsets.UTF_8), draft);
        Course.read(files, draft);
        var glossary = Glossary.read(files, draft);
        draft.settle(Set.of());

        assertThat(draft.problems().all())
                .allSatisfy(problem ->
                        assertThat(Unprintable.firstIn(problem.toString())).isEmpty());
        assertThat(glossary.terms()).allSatisfy(term -> {
            Json.write(TreeSheet.of(term), new StringWriter());
            assertThat(glossary.lookUp(term.names().preferred()).terms()).contains(term);
            assertThat(glossary.related(term)).doesNotContainNull();
        });
    }
}
