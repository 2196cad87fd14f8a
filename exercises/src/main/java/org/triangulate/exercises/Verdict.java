package org.triangulate.exercises;

/** What an answer comes to, in a word. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** A person has to mark it, and has not yet: neither right nor wrong. */
    UNMARKED;

    /** Shares that add up to the whole miss it by no more than this. */
    private static final double ROUNDING = 1e-9;

    /** What a score from 0 to 1 comes to. */
    public static Verdict of(double score) {
        if (score >= 1 - ROUNDING) {
            return RIGHT;
        }
        return score > 0 ? PARTLY : WRONG;
    }
}
