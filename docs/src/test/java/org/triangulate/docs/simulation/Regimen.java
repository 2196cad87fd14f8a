package org.triangulate.docs.simulation;

import java.time.Instant;
import org.triangulate.quiz.memory.Rating;

/** A way to choose what is asked next, from the answers so far alone. */
interface Regimen {
    /** A day of study begins, on which so many answers will be given. */
    default void begin(Instant now, int answers) {}

    /** The item to ask now; there always is one, since every day has the same number of answers for everybody. */
    int next(Instant now);

    /** What the answer showed. */
    void take(int item, Rating rating, Instant at);
}
