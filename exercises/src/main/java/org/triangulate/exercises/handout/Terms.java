package org.triangulate.exercises.handout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * On what terms an assignment is worked on, as the student is told them.
 *
 * @param opens before this nothing counts
 * @param closes after this it is late
 * @param lateUntil after this a late submission is not taken without a person's decision
 * @param lateCost what every begun day costs, in percent of the points
 * @param limit how long one may take from opening it
 * @param attempts how often one may hand in; the last time counts
 * @param confidence whether one says of every answer how sure one is
 * @param feedback what one is told afterwards, a word: score, answers or full
 */
public record Terms(
        Optional<Instant> opens,
        Optional<Instant> closes,
        Optional<Instant> lateUntil,
        int lateCost,
        Optional<Duration> limit,
        int attempts,
        boolean confidence,
        String feedback) {}
