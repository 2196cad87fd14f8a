package org.triangulate.quiz.author;

import org.triangulate.phrases.Phrase;

/** What was said of a new course cannot be used; the phrase says why, and what to say instead. */
public final class UnfitDetail extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    UnfitDetail(String key, Object... arguments) {
        super(key);
        this.complaint = Phrase.of(key, arguments);
    }

    public Phrase complaint() {
        return complaint;
    }
}
