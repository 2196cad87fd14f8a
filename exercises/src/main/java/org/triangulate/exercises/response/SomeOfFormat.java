package org.triangulate.exercises.response;

import java.util.List;
import org.triangulate.phrases.Phrase;

/**
 * Any number of several choices, by their letters.
 *
 * @param choices how many there are to choose from
 * @param evidence whether those are asked for that support a claim
 */
public record SomeOfFormat(int choices, boolean evidence) implements ResponseFormat {
    private static final String EXAMPLE = "a c";

    public SomeOfFormat {
        ResponseFormat.requireCounts(choices);
    }

    /** The positions of the choices that were named, in the order of the answer; positions count from 0. */
    public List<Integer> positions(String typed) throws UnreadableAnswer {
        return Letters.positions(typed, choices, EXAMPLE);
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of(evidence ? "evidence.how" : "choice.many.how");
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim("a");
    }

    @Override
    public List<Integer> chosen(String typed) throws UnreadableAnswer {
        return positions(typed);
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        positions(typed);
    }
}
