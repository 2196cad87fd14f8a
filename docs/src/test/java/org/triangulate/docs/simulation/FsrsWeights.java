package org.triangulate.docs.simulation;

import java.util.random.RandomGenerator;

/**
 * The 21 weights of FSRS-6 of one learner.
 *
 * <p>They lie around the published ones, so that a scheduler with the published ones knows nobody exactly.
 */
record FsrsWeights(double... w) {
    private static final double[] PUBLISHED = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    /** The first stabilities differ most from learner to learner. */
    private static final int INITIAL = 4;

    private static final int DIFFICULTY = 4;
    private static final int DECAY = 20;

    /**
     * The weights of somebody.
     *
     * @param spread how much learners differ: the standard deviation of the logarithm of a weight; twice as much for the
     *     first stabilities
     */
    static FsrsWeights around(double spread, RandomGenerator chance) {
        var w = PUBLISHED.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] *= Math.exp((i < INITIAL ? 2 : 1) * spread * chance.nextGaussian());
        }
        w[DIFFICULTY] = Math.min(10, w[DIFFICULTY]);
        w[DECAY] = Math.min(0.8, Math.max(0.1, w[DECAY]));
        return new FsrsWeights(w);
    }

    double of(int index) {
        return w[index];
    }

    double decay() {
        return w[DECAY];
    }
}
