package org.triangulate.model;

import java.util.List;
import java.util.Map;
import org.triangulate.model.Source.Heading;

/** Facts about two invented states, for the tests of the model. */
final class Samples {
    static final List<Citation> CITED = List.of(Citation.of("atlas", "2.1"));

    static final Source ATLAS = new Source(
            "atlas",
            "atlas 1990",
            "An atlas of two rivers",
            "",
            "",
            PartialDate.parse("1990"),
            "Invented.",
            List.of(Heading.of("2.1", "Salt"), Heading.of("border", "The border")));

    static final State ALDORA = state("aldora", "Aldora");

    private Samples() {}

    static Source source(String shortName) {
        return new Source("s", shortName, "A title", "", "", PartialDate.UNSTATED, "", List.of(Heading.of("1", "One")));
    }

    static State state(String id, String name) {
        return new State(id, new Names(name, Map.of(), List.of()), "A state.", "", PartialDate.UNSTATED, CITED);
    }

    static Reading reading(String id, String value, String period) {
        return new Reading(
                id, "salt", "Salt", Quantity.parse(value), "", PartialDate.parse(period), "", "trade", CITED);
    }

    static Indicator indicator(String id, Reading... readings) {
        return new Indicator(id, "Share of salt", "All salt.", "%", "aldora", "", "trade", List.of(readings));
    }

    static Position position(String id, String debate) {
        return new Position(id, debate, "atlas", "that salt is dear.", "trade", CITED);
    }

    static Debate debate(String id, Position... positions) {
        return new Debate(id, "What is salt worth?", "trade", List.of(positions));
    }

    static Provision provision(String id) {
        return new Provision(
                id,
                "treaty",
                "One price.",
                PartialDate.UNSTATED,
                Provision.Outcome.UNKNOWN,
                "Nobody says.",
                "trade",
                CITED);
    }

    static Disagreement disagreement(String id, String... between) {
        return new Disagreement(
                id,
                "How much salt",
                List.of(between),
                List.of(),
                Disagreement.Type.OTHER_MEASURE,
                "One counts sea salt.",
                Disagreement.Confidence.LIKELY,
                "trade");
    }
}
