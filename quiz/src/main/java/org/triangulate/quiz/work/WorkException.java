package org.triangulate.quiz.work;

import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** An assignment cannot be opened, or work on it cannot be kept; the complaint says why and what to do, in one line. */
public final class WorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    WorkException(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private WorkException(Phrase complaint) {
        super(Wording.ENGLISH.say(complaint));
        this.complaint = complaint;
    }

    public Phrase complaint() {
        return complaint;
    }
}
