package org.triangulate.exercises;

/** What an answer comes to, in a word. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG
}
