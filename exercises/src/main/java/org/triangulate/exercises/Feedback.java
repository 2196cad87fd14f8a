package org.triangulate.exercises;

/** When a student hears what an answer came to. */
public enum Feedback {
    /** After each attempt: whether it is right, and what is wrong about it; the key after the last. */
    EACH_ATTEMPT,
    /** After each attempt only whether it is right; the rest after the last. */
    LAST_ATTEMPT,
    /** Everything at the end of the session. */
    END_OF_SESSION
}
