package org.triangulate.quiz.shell;

import org.triangulate.quiz.terminal.Reply;

/** How a student came out of something. */
public enum Leaving {
    /** It was over. */
    DONE,
    /** Ctrl-C: back to where one came from. */
    LEFT,
    /** Ctrl-D: out of the program. */
    ENDED;

    /** How somebody left who was asked, and did not answer. */
    public static Leaving by(Reply reply) {
        return reply.kind() == Reply.Kind.ENDED ? ENDED : LEFT;
    }
}
