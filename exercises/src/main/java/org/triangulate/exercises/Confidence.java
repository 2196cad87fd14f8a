package org.triangulate.exercises;

/**
 * How sure a student is of an answer, and what that is worth: who is right gains by having been sure, who is wrong loses
 * more by it than there was to gain. So it pays to say how sure one really is.
 *
 * <p>The scale is that of A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science", ALT-J 3 (1995):
 * +1, +2, +3 for a right answer and 0, −2, −6 for a wrong one. From a chance of 67 % to be right the middle level pays
 * most, from 80 % the highest. An answer that is partly right stands between the two, in proportion.
 */
public enum Confidence {
    LOW(1, 1, 0),
    MIDDLE(2, 2, -2),
    HIGH(3, 3, -6);

    private final int level;
    private final int right;
    private final int wrong;

    Confidence(int level, int right, int wrong) {
        this.level = level;
        this.right = right;
        this.wrong = wrong;
    }

    /** The level of a number from 1 to 3. */
    public static Confidence of(int level) {
        return values()[level - 1];
    }

    /** 1, 2 or 3. */
    public int level() {
        return level;
    }

    /** What a right answer gains. */
    public int right() {
        return right;
    }

    /** What a wrong answer gains, which is nothing or less. */
    public int wrong() {
        return wrong;
    }

    /**
     * The points for an answer.
     *
     * @param score from 0 to 1, as it was graded, before hints and attempts are taken off
     */
    public double points(double score) {
        return score * right + (1 - score) * wrong;
    }
}
