package org.triangulate.exercises.handout;

import org.triangulate.exercises.response.Wording;
import org.triangulate.phrases.Phrase;

/** A file that was handed out or handed in cannot be used; the complaint says why and what to do about it. */
public final class HandoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    HandoutException(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private HandoutException(Phrase complaint) {
        super(Wording.ENGLISH.say(complaint));
        this.complaint = complaint;
    }

    /** In one line. */
    public Phrase complaint() {
        return complaint;
    }
}
