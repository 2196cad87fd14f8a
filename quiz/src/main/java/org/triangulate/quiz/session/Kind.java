package org.triangulate.quiz.session;

import java.util.Arrays;
import java.util.Locale;

/** What somebody sits down for, and what follows from that. */
public enum Kind {
    /** What is due, then something new. */
    STUDY,
    /** Something new. */
    LEARN,
    /** What is due. */
    REVIEW,
    /** One topic, due or not. */
    DRILL,
    /** As in an exam: verdicts only at the end, no question twice, and often a time limit. */
    MOCK,
    /** What is most likely forgotten on a date; it leaves the schedule alone. */
    CRAM,
    /** One item. */
    EXERCISE;

    /** What stands between the kind of a stored session and what it is about, as in {@code drill:energy}. */
    private static final String ABOUT = ":";

    /** The kind of a stored session. One that this program does not know goes like any study. */
    public static Kind of(String stored) {
        var word = stored.split(ABOUT, 2)[0];
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(STUDY);
    }

    /** The word for it, as in the command that begins one. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a session of this kind on some topic is stored. */
    public String about(String topic) {
        return topic.isEmpty() ? word() : word() + ABOUT + topic;
    }

    /** Whether verdicts wait for the end. */
    public boolean isExam() {
        return this == MOCK;
    }

    /** Whether its answers tell when an item is asked again. */
    public boolean schedules() {
        return this != CRAM;
    }
}
