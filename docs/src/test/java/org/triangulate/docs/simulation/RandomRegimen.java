package org.triangulate.docs.simulation;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.triangulate.quiz.memory.Rating;

/** Any item of the course, each as likely as the others. */
record RandomRegimen(int items, RandomGenerator chance) implements Regimen {
    @Override
    public int next(Instant now) {
        return chance.nextInt(items);
    }

    @Override
    public void take(int item, Rating rating, Instant at) {
        // Chance learns nothing.
    }
}
