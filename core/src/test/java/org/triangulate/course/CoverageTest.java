package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triangulate.course.Coverage.Place;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Names;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Person;
import org.triangulate.model.Role;
import org.triangulate.model.Source;
import org.triangulate.model.Source.Heading;
import org.triangulate.model.Source.Silence;
import org.triangulate.model.State;

class CoverageTest {
    private static final Source ATLAS = new Source(
            "atlas",
            "atlas",
            "An atlas",
            "",
            "",
            PartialDate.UNSTATED,
            "",
            List.of(
                    new Heading("1", "Lands", 3, List.of(new Silence(2, "It announces the next."))),
                    Heading.of("2", "Uncounted")));

    @Test
    void aParagraphLeadsToWhatCitesItAndWhatNothingCitesIsUnread() {
        var coverage = coverage(state("aldora", at("1", 1)), state("vesnia", at("1", 1)));

        assertThat(coverage.ids(new Place("atlas", "1", 1))).containsExactly("aldora", "vesnia");
        assertThat(coverage.ids(new Place("atlas", "1", 3))).isEmpty();
        assertThat(coverage.unread()).containsExactly(new Place("atlas", "1", 3));
    }

    @Test
    void aSilentParagraphNeedsNoFactAndAnUncountedHeadingNone() {
        assertThat(coverage(state("aldora", at("1", 1, 3))).unread()).isEmpty();
    }

    @Test
    void aCitationWithoutAParagraphIsNamedWhereParagraphsAreCounted() {
        assertThat(coverage(state("aldora", at("1")), state("vesnia", at("2"))).unplaced())
                .containsExactly("aldora");
    }

    @Test
    void theCitationsOfSmallPartsCountForTheThingThatHasThem() {
        var envoy = new Person(
                "vesna",
                Names.of("Vesna"),
                "",
                "",
                List.of(new Role("envoy", "aldora", PartialDate.UNSTATED, List.of(at("1", 3)))),
                List.of(at("1", 1)));

        assertThat(coverage(envoy).ids(new Place("atlas", "1", 3))).containsExactly("vesna");
    }

    private static Coverage coverage(Described... things) {
        return new Coverage(List.of(ATLAS), List.of(things));
    }

    private static State state(String id, Citation citation) {
        return new State(id, Names.of(id), "A state.", "", PartialDate.UNSTATED, List.of(citation));
    }

    private static Citation at(String heading, int... paragraphs) {
        var numbers = new ArrayList<Integer>();
        for (var paragraph : paragraphs) {
            numbers.add(paragraph);
        }
        return new Citation("atlas", heading, numbers, "", "");
    }
}
