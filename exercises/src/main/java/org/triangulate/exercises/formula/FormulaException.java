package org.triangulate.exercises.formula;

/** An expression that cannot be read, or not be reckoned with these numbers; the message says why. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    FormulaException(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** What is wrong, in one line for the person who wrote it. */
    public String complaint() {
        return complaint;
    }
}
