package org.triangulate.quiz.marking;

/** Essays or marks cannot be read or kept; the message is one line that says what and how to mend it. */
public final class MarkingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    MarkingException(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    public String complaint() {
        return complaint;
    }
}
