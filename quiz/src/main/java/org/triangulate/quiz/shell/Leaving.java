package org.triangulate.quiz.shell;

/** How a student came out of something. */
public enum Leaving {
    /** It was over. */
    DONE,
    /** Ctrl-C: back to where one came from. */
    LEFT,
    /** Ctrl-D: out of the program. */
    ENDED
}
