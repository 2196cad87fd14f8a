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
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final int SUREST = 3;

    public Entry {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("at must lie in the years 1970 to 9999");
        }
        if (question < 0 || confidence < 0 || confidence > SUREST) {
            throw new IllegalArgumentException("question must not be negative, and confidence must be 0 to 3");
        }
    }

    /** What a student does. */
    public enum Act {
        OPENED,
        /** The statement is confirmed. */
        CONFIRMED,
        /** Opened once more; how long it lay is no time of work. */
        RESUMED,
        ANSWERED,
        /** A question was left, and nothing was answered; how long it was looked at is time of work on it. */
        PASSED,
        /** The answers were looked over, and a question chosen to go back to; that is time of work on none. */
        REVIEWED,
        HANDED_IN;

        /** Whether the time since what was done before was spent on the question. */
        boolean isWorkOnQuestion() {
            return this == ANSWERED || this == PASSED;
        }
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
