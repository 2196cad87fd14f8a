package org.triangulate.quiz.memory;

/**
 * The formulas of FSRS-6, each under its name and in the letters of its source.
 *
 * <p>D is difficulty, S stability in days, R retrievability, G the number of the rating, t the days since the last
 * review, w the weights. Source: Open Spaced Repetition, "The Algorithm", section FSRS-6,
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
 */
final class Formulas {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;

    /** The default weights w0 to w20 of FSRS-6, fitted by its authors to the reviews of some ten thousand learners. */
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    /** What makes R(S, S) = 0.9: 0.9^(-1/w20) - 1. */
    private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;

    private Formulas() {}

    /** The forgetting curve: R(t, S) = (1 + factor · t/S)^(-w20). */
    static double retrievability(double t, double s) {
        return Math.pow(1 + FACTOR * t / s, -W[20]);
    }

    /** The days until R has fallen to r, the forgetting curve solved for t: I(r, S) = S/factor · (r^(-1/w20) - 1). */
    static double interval(double r, double s) {
        return s / FACTOR * (Math.pow(r, -1 / W[20]) - 1);
    }

    /** The stability after the first rating: S0(G) = w(G-1). */
    static double initialStability(Rating g) {
        return W[g.number() - 1];
    }

    /** The difficulty after the first rating: D0(G) = w4 - e^(w5·(G-1)) + 1. */
    static double initialDifficulty(Rating g) {
        return boundedDifficulty(rawInitialDifficulty(g));
    }

    /** The next difficulty: linear damping, D' = D - w6·(G-3)·(10-D)/9, then mean reversion, w7·D0(4) + (1-w7)·D'. */
    static double nextDifficulty(double d, Rating g) {
        var damped = d - W[6] * (g.number() - 3) * (10 - d) / 9;
        return boundedDifficulty(W[7] * rawInitialDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    /** The stability after a recall: S·(1 + e^w8·(11-D)·S^(-w9)·(e^(w10·(1-R)) - 1)·(w15 if hard)·(w16 if easy)). */
    static double stabilityAfterRecall(double d, double s, double r, Rating g) {
        var bonus = g == Rating.HARD ? W[15] : g == Rating.EASY ? W[16] : 1;
        var growth = Math.exp(W[8]) * (11 - d) * Math.pow(s, -W[9]) * Math.expm1(W[10] * (1 - r)) * bonus;
        return boundedStability(s * (1 + growth));
    }

    /**
     * The stability after forgetting: w11·D^(-w12)·((S+1)^w13 - 1)·e^(w14·(1-R)), and no more than before.
     *
     * <p>With the short term on, a lapse costs at least what a same-day lapse would and a good answer restores: the bound
     * is S / e^(w17·w18) instead of S, as in fsrs-rs 6 and py-fsrs 6.
     */
    static double stabilityAfterLapse(double d, double s, double r, boolean shortTerm) {
        var kept = W[11] * Math.pow(d, -W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp(W[14] * (1 - r));
        return boundedStability(Math.min(kept, shortTerm ? s / Math.exp(W[17] * W[18]) : s));
    }

    /**
     * The stability after a review on the same day: S·e^(w17·(G-3+w18))·S^(-w19).
     *
     * <p>An answer that was remembered never shortens it, as in fsrs-rs 6 and ts-fsrs 5; py-fsrs 6 lets a hard one.
     */
    static double stabilityWithinDay(double s, Rating g) {
        var growth = Math.exp(W[17] * (g.number() - 3 + W[18])) * Math.pow(s, -W[19]);
        return boundedStability(s * (g.remembered() ? Math.max(growth, 1) : growth));
    }

    private static double rawInitialDifficulty(Rating g) {
        return W[4] - Math.exp(W[5] * (g.number() - 1)) + 1;
    }

    private static double boundedDifficulty(double d) {
        return Math.min(Math.max(d, 1), 10);
    }

    private static double boundedStability(double s) {
        return Math.min(Math.max(s, LEAST_STABILITY), MOST_STABILITY);
    }
}
