package org.triangulate.exercises.handout;

import java.time.Instant;

/**
 * Something that a student did with a booklet, as a link of a chain.
 *
 * @param at by the student's clock, to the millisecond
 * @param question which question, from 1; 0 where it is about none
 * @param typed the answer; else empty
 * @param confidence how sure the student was, 1 to 3; 0 where that was not asked
 * @param link the SHA-256 of the link before it and of everything above
 */
public record Entry(Instant at, Act act, int question, String typed, int confidence, String link) {
    /** What a student does. */
    public enum Act {
        OPENED,
        /** The statement is confirmed. */
        CONFIRMED,
        /** Opened once more; how long it lay is no time of work. */
        RESUMED,
        ANSWERED,
        HANDED_IN
    }

    /** The next link behind another. */
    static Entry after(String before, Instant at, Act act, int question, String typed, int confidence) {
        var open = new Entry(at, act, question, typed, confidence, "");
        return new Entry(at, act, question, typed, confidence, open.linkBehind(before));
    }

    /** Whether it stands unchanged behind the link that was before it. */
    boolean follows(String before) {
        return link.equals(linkBehind(before));
    }

    private String linkBehind(String before) {
        return Fingerprint.whole(String.join(
                "\n", before, at.toString(), act.name(), String.valueOf(question), String.valueOf(confidence), typed));
    }
}
