package org.triangulate.exercises.response;

import java.util.List;
import org.triangulate.lexicon.Spelling;
import org.triangulate.phrases.Phrase;

/**
 * One of several choices, by its letter or by its words.
 *
 * @param choices their words, in the order in which they stand
 * @param odd whether the one is asked for that does not belong to the others
 */
public record OneOfFormat(List<String> choices, boolean odd) implements ResponseFormat {
    private static final String EXAMPLE = "b";

    public OneOfFormat {
        choices = List.copyOf(choices);
        ResponseFormat.requireCounts(choices.size());
    }

    /** The position of the choice that was meant; positions count from 0. */
    public int position(String typed) throws UnreadableAnswer {
        var folded = Spelling.fold(typed);
        for (int i = 0; i < choices.size(); i++) {
            if (Spelling.fold(choices.get(i)).equals(folded)) {
                return i;
            }
        }
        var positions = Letters.positions(typed, choices.size(), EXAMPLE);
        if (positions.size() != 1) {
            throw new UnreadableAnswer("choice.one.only", positions.size());
        }
        return positions.get(0);
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of(odd ? "odd.how" : "choice.one.how");
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim("a");
    }

    @Override
    public boolean takesOneLabel() {
        return true;
    }

    @Override
    public List<Integer> chosen(String typed) throws UnreadableAnswer {
        return List.of(position(typed));
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        position(typed);
    }
}
