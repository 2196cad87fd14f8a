package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * What one answer now is worth later: by how much it raises the chance of recall at some time to come.
 *
 * <p>Example: {@code new Gain(scheduler, exam).of(memory, now)} is little for what will be known anyway, and for what will
 * be forgotten again by then.
 *
 * @param scheduler reckons the memories
 * @param at the time that counts
 */
record Gain(Scheduler scheduler, Instant at) {
    private static final Duration REPEATED_AFTER = Duration.ofMinutes(10);

    /** The gain that is to be expected, for each answer: one that fails costs a second one. */
    double of(Memory memory, Instant now) {
        var chance = scheduler.retrievability(memory, now);
        var remembered = scheduler.next(memory, Rating.GOOD, now);
        var failed = scheduler.next(memory, Rating.AGAIN, now);
        var repeated = scheduler.next(failed, Rating.GOOD, now.plus(REPEATED_AFTER));
        var gain = chance * recall(remembered) + (1 - chance) * recall(repeated) - recall(memory);
        return gain / (2 - chance);
    }

    private double recall(Memory memory) {
        return scheduler.retrievability(memory, at);
    }
}
