package org.triangulate.quiz.screen;

import org.triangulate.model.Described;
import org.triangulate.phrases.Phrase;

/** What sort of thing something is that the course knows: a state, a treaty, a term. */
public final class ThingName {
    private ThingName() {}

    public static Phrase of(Described thing) {
        return switch (thing.kind()) {
            case "debate" -> Phrase.of("thing.debate");
            case "disagreement" -> Phrase.of("thing.disagreement");
            case "event" -> Phrase.of("thing.event");
            case "framework" -> Phrase.of("thing.framework");
            case "indicator" -> Phrase.of("thing.indicator");
            case "organization" -> Phrase.of("thing.organization");
            case "person" -> Phrase.of("thing.person");
            case "position" -> Phrase.of("thing.position");
            case "provision" -> Phrase.of("thing.provision");
            case "reading" -> Phrase.of("thing.reading");
            case "source" -> Phrase.of("thing.source");
            case "state" -> Phrase.of("thing.state");
            case "term" -> Phrase.of("thing.term");
            case "treaty" -> Phrase.of("thing.treaty");
            default -> Phrase.of("thing.item");
        };
    }
}
