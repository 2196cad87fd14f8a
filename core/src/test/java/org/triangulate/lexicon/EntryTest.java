package org.triangulate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.triangulate.model.Citation;
import org.triangulate.model.Names;
import org.triangulate.model.PartialDate;
import org.triangulate.model.State;

class EntryTest {
    @Test
    void aThingHasAnEntryForEachOfItsNames() {
        var names = new Names("Aldora", Map.of("ru", "Альдора"), List.of("Republic of Aldora"));
        var cited = List.of(Citation.of("atlas", "1"));
        var aldora = new State("aldora", names, "A state.", "", PartialDate.UNSTATED, cited);

        assertThat(Entry.of(aldora, names))
                .containsExactly(
                        new Entry("aldora", "state", "Aldora", "Aldora"),
                        new Entry("aldora", "state", "Aldora", "Альдора"),
                        new Entry("aldora", "state", "Aldora", "Republic of Aldora"));
    }
}
