package org.triangulate.exercises.response;

import java.util.Optional;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.phrases.Phrase;

/**
 * A text of several sentences.
 *
 * @param length how long it is to be; what is longer or shorter is an answer nevertheless
 */
public record TextFormat(Length length) implements ResponseFormat {
    @Override
    public Phrase howToAnswer() {
        return length.asked();
    }

    @Override
    public Phrase example() {
        return Phrase.of("essay.example");
    }

    @Override
    public Optional<Length> textLength() {
        return Optional.of(length);
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        if (Premark.words(typed) == 0) {
            throw new UnreadableAnswer("essay.notext", howToAnswer());
        }
    }
}
