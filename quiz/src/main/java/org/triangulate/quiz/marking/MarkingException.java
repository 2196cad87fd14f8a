package org.triangulate.quiz.marking;

import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** Essays or marks cannot be read or kept; the message is one line that says what and how to mend it. */
public final class MarkingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    MarkingException(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private MarkingException(Phrase complaint) {
        super(Wording.ENGLISH.say(complaint));
        this.complaint = complaint;
    }

    public Phrase complaint() {
        return complaint;
    }
}
