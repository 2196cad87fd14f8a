package org.triangulate.docs.simulation;

import java.time.Instant;
import org.triangulate.quiz.memory.Rating;

/** Somebody who learns and forgets by a model of memory; what is in this head no scheduler sees. */
interface Learner {
    /** Answers an item, and learns from it, since the right answer is shown afterwards. */
    Rating answer(int item, Instant at);

    /** The true chance of recall; 0 of an item that was never met. */
    double recall(int item, Instant at);
}
