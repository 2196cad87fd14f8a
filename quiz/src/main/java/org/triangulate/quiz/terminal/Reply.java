package org.triangulate.quiz.terminal;

/**
 * What came of asking.
 *
 * @param text what was typed; empty where nothing was
 */
public record Reply(Kind kind, String text) {
    /** How the asking ended. */
    public enum Kind {
        TYPED,
        /** Ctrl-C. */
        INTERRUPTED,
        /** Something happened that the one who asked wants to know at once. */
        WOKEN,
        /** Ctrl-D, or the end of a file. */
        ENDED
    }

    public static final Reply INTERRUPTED = new Reply(Kind.INTERRUPTED, "");

    public static final Reply WOKEN = new Reply(Kind.WOKEN, "");

    public static final Reply ENDED = new Reply(Kind.ENDED, "");

    public static Reply typed(String text) {
        return new Reply(Kind.TYPED, text);
    }

    public boolean isTyped() {
        return kind == Kind.TYPED;
    }

    /** Whether somebody is still there to be asked again. */
    public boolean goesOn() {
        return kind == Kind.TYPED || kind == Kind.WOKEN;
    }
}
