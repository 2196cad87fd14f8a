package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.Optional;

/**
 * What one student made of the assignment.
 *
 * @param student an id
 * @param points on the questions that count
 * @param possible what these could earn
 * @param answered how many questions the student answered, of all
 * @param unmarked how many of the answers nobody has marked yet
 * @param time for all of it together, where it is known of any of it
 */
public record StudentResult(
        String student,
        double points,
        double possible,
        int answered,
        int questions,
        int unmarked,
        Optional<Duration> time) {
    /** What was earned of what could be, from 0 to 1; 0 where nothing counts yet. */
    public double share() {
        return possible == 0 ? 0 : points / possible;
    }
}
