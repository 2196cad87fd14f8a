package org.triangulate.exercises.generate;

import java.util.List;
import java.util.stream.Stream;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.model.Membership;
import org.triangulate.model.Model;
import org.triangulate.model.Names;
import org.triangulate.model.Organization;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.State;

/** Facts for models of a few lines. */
final class Facts {
    private Facts() {}

    /** A model of these facts and of the sources {@code thesis}, {@code study} and {@code briefing}. */
    static Model model(Fact... facts) {
        return new Model(Stream.concat(Stream.of("thesis", "study", "briefing").map(Facts::source), Stream.of(facts))
                .toList());
    }

    private static Source source(String id) {
        return new Source(
                id,
                "the " + id,
                "A title",
                "",
                "",
                PartialDate.UNSTATED,
                "A source.",
                List.of(Source.Heading.of("5", "Energy")));
    }

    static List<Citation> cite(String source) {
        return List.of(Citation.of(source, "5"));
    }

    static Event event(String id, String date) {
        return event(id, date, "energy");
    }

    static Event event(String id, String date, String unit) {
        return new Event(id, "Event " + id, PartialDate.parse(date), "About it.", List.of(), unit, cite("thesis"));
    }

    static Disagreement between(String... ids) {
        return new Disagreement(
                "they-differ",
                "They differ",
                List.of(ids),
                List.of(),
                Disagreement.Type.OTHER_YEAR,
                "",
                Disagreement.Confidence.POSSIBLE,
                "energy");
    }

    /** A source that slipped about a fact, as another says. */
    static Disagreement slip(String id) {
        return new Disagreement(
                "slip-" + id,
                "A slip",
                List.of(id),
                List.of(new Disagreement.Claim("It is not so.", cite("thesis"))),
                Disagreement.Type.SLIP,
                "A misprint.",
                Disagreement.Confidence.LIKELY,
                "energy");
    }

    static State state(String id) {
        return new State(id, Names.of(id), "A state.", "", PartialDate.UNSTATED, cite("thesis"));
    }

    static State formerState(String id, String existed) {
        return new State(id, Names.of(id), "A state that was.", "", PartialDate.parse(existed), cite("thesis"));
    }

    static Organization organization(String id, boolean complete, String... members) {
        return new Organization(
                id,
                Organization.Type.UNION,
                Names.of(id),
                "A union.",
                "energy",
                PartialDate.UNSTATED,
                Stream.of(members)
                        .map(member -> new Membership(member, "", PartialDate.UNSTATED, cite("study")))
                        .toList(),
                complete,
                cite("thesis"));
    }

    static Indicator indicator(String id, Reading... readings) {
        return new Indicator(
                id, "Indicator " + id, "What it measures.", "%", "belarus", "", "energy", List.of(readings));
    }

    static Reading reading(String id, String value, String source) {
        return reading(id, value, source, "2016");
    }

    static Reading reading(String id, String value, String source, String period) {
        return new Reading(
                id,
                "indicator",
                "Label of " + id,
                Quantity.parse(value),
                "",
                PartialDate.parse(period),
                "",
                "energy",
                cite(source));
    }
}
