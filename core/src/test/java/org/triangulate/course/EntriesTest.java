package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;

class EntriesTest {
    private static final String BASE = "belarus-russia";

    private static Node.Mapping tree(String text) {
        return Yaml.read("file", text, new Problems()).orElseThrow();
    }

    private static List<String> idsIn(Node.Mapping file) {
        return Entries.of(file).flatMap(thing -> Entries.idOf(thing).stream()).toList();
    }

    /** A list that a reader learns to read, of facts in a fact, has to be known here too. */
    @Test
    void everyFactOfACourseIsAnEntryOfItsFilesAndNothingElseIs() {
        for (var form : ShippedForm.values()) {
            var files = form.files(BASE);
            var facts = Course.read(files, new Draft()).orElseThrow().model().all().stream()
                    .filter(fact ->
                            !(fact instanceof Disagreement) || !fact.id().startsWith("clash-"))
                    .map(Fact::id)
                    .toList();

            assertThat(files.part("model").stream().flatMap(file -> idsIn(file).stream()))
                    .as(form.name())
                    .hasSizeGreaterThan(1000)
                    .containsExactlyInAnyOrderElementsOf(facts);
        }
    }

    @Test
    void bothFormsOfACourseHaveTheSameFilesAndOnlyTheWrittenOneHasPlaces() {
        var written = ShippedForm.WRITTEN.files(BASE).part("model");
        var compiled = ShippedForm.COMPILED.files(BASE).part("model");

        assertThat(written.stream().map(EntriesTest::idsIn))
                .containsExactlyElementsOf(
                        compiled.stream().map(EntriesTest::idsIn).toList());
        assertThat(written).allMatch(file -> file.location().isInherited());
        assertThat(compiled).noneMatch(file -> file.location().isInherited());
    }

    @Test
    void whatIsTakenOutLeavesTheRestAsItWas() {
        var file = tree("events: [{id: a}, {id: b}]\nindicators:\n  - {id: c, of: d, readings: [{id: e}, {id: f}]}\n");

        assertThat(idsIn(file)).containsExactly("a", "b", "c", "e", "f");
        assertThat(idsIn(Entries.without(file, Set.of("a", "e", "d")).orElseThrow()))
                .containsExactly("b", "c", "f");
        assertThat(Entries.without(file, Set.of("x"))).containsSame(file);
    }

    @Test
    void aFileThatIsOneItemGoesAsAWhole() {
        var item = tree("id: a\nkind: essay\ncriteria: [{id: b}]\n");

        assertThat(idsIn(item)).containsExactly("a");
        assertThat(Entries.without(item, Set.of("a"))).isEmpty();
        assertThat(Entries.without(item, Set.of("b"))).contains(item);
    }

    @Test
    void whatIsBrokenIsReadAllTheSame() {
        var file = tree("events: none\nstates: {id: [a]}\nmore: [{id: b}, 3, [c]]\n");

        assertThat(idsIn(file)).containsExactly("b");
        assertThat(idsIn(Entries.without(file, Set.of("b")).orElseThrow())).isEmpty();
    }
}
