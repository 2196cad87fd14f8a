package org.triangulate.quiz.memory;

import java.time.Duration;

/**
 * One of the short pauses within a session, before days are counted.
 *
 * @param number which of the {@link Steps} it is, from 0
 * @param pause how long until the item is asked again
 */
public record Step(int number, Duration pause) {
    public Step {
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative");
        }
        Steps.checkPause(pause);
    }
}
