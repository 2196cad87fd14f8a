package org.triangulate.exercises;

/** What an answer comes to, in a word. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** A person has to mark it, and has not yet: neither right nor wrong. */
    UNMARKED
}
