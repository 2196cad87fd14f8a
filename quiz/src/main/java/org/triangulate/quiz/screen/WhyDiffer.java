package org.triangulate.quiz.screen;

import org.triangulate.model.Disagreement;
import org.triangulate.phrases.Phrase;

/** For what reason sources differ, in a word or two. */
public final class WhyDiffer {
    private WhyDiffer() {}

    public static Phrase of(Disagreement disagreement) {
        return switch (disagreement.type()) {
            case OTHER_YEAR -> Phrase.of("differ.year");
            case OTHER_MEASURE -> Phrase.of("differ.measure");
            case ROUNDING -> Phrase.of("differ.rounding");
            case WORDING -> Phrase.of("differ.wording");
            case INTERPRETATION -> Phrase.of("differ.interpretation");
            case SLIP -> Phrase.of("differ.slip");
            case UNEXPLAINED -> Phrase.of("differ.unexplained");
        };
    }
}
