package org.triangulate.exercises;

/** What was typed is no answer of the expected form; it is not graded, and the student may type again. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    public UnreadableAnswer(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** What is wrong and what to type instead, in one line. */
    public String complaint() {
        return complaint;
    }
}
