package org.triangulate.exercises.response;

import org.triangulate.lexicon.Typed;
import org.triangulate.phrases.Phrase;

/** A word or a name. */
public record WordFormat() implements ResponseFormat {
    public Typed read(String typed) throws UnreadableAnswer {
        if (Typed.isTooLong(typed)) {
            throw new UnreadableAnswer("word.long");
        }
        var answer = Typed.of(typed);
        if (answer.isEmpty()) {
            throw new UnreadableAnswer("word.none");
        }
        return answer;
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of("word.how");
    }

    @Override
    public Phrase example() {
        return Phrase.of("word.example");
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        read(typed);
    }
}
