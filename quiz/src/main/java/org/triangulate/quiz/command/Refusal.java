package org.triangulate.quiz.command;

import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** A command cannot do what was asked; the phrase is one line that says what and how to mend it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    Refusal(Phrase complaint) {
        super(Wording.ENGLISH.say(complaint));
        this.complaint = complaint;
    }

    /**
     * A refusal by the name of its phrase.
     *
     * @param arguments what stands at the places of the phrase
     */
    Refusal(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    /** A refusal that says what was probably meant. */
    static Refusal meant(Phrase complaint, String near) {
        return new Refusal("refused.meant", complaint, near);
    }

    Phrase complaint() {
        return complaint;
    }
}
