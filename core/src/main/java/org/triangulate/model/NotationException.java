package org.triangulate.model;

/** A quantity or a date that is not written in its notation; the message says what is wrong and what to write. */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    NotationException(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** What is wrong, in one line for the person who wrote it. */
    public String complaint() {
        return complaint;
    }
}
