package org.triangulate.quiz.command;

/** A command cannot do what was asked; the message is one line that says what and how to mend it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    Refusal(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    String complaint() {
        return complaint;
    }
}
