package org.triangulate.docs.simulation;

import java.util.Random;

/** What learners have in common: the model by which they remember. */
enum Population {
    FSRS("FSRS-6") {
        @Override
        Learner learner(long seed) {
            return new FsrsLearner(FsrsWeights.around(SPREAD, new Random(seed)), new Random(~seed));
        }
    },
    POWER_LAW("power law") {
        @Override
        Learner learner(long seed) {
            return new ActivationLearner(SPREAD, new Random(seed));
        }
    };

    private static final double SPREAD = 0.2;

    final String title;

    Population(String title) {
        this.title = title;
    }

    /** The learner with a number: the same in every regimen. */
    abstract Learner learner(long seed);
}
