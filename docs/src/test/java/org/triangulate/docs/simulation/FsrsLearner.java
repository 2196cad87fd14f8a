package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.triangulate.quiz.memory.Rating;

/**
 * Somebody whose memory is as FSRS-6 describes it, with weights of their own.
 *
 * <p>The formulas are written a second time here, since the scheduler's have the published weights built in. Source: Open
 * Spaced Repetition, "The Algorithm", https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
 */
final class FsrsLearner implements Learner {
    private static final double MILLIS_OF_DAY = 86_400_000;
    private static final double SAME_DAY = 0.5;
    private static final double UNKNOWN_AT_FIRST = 0.5;

    private final FsrsWeights w;
    private final RandomGenerator chance;
    private final Map<Integer, Trace> traces = new HashMap<>();

    private record Trace(double stability, double difficulty, Instant at) {}

    FsrsLearner(FsrsWeights weights, RandomGenerator chance) {
        this.w = weights;
        this.chance = chance;
    }

    @Override
    public Rating answer(int item, Instant at) {
        var before = traces.get(item);
        var known = chance.nextDouble() < (before == null ? 1 - UNKNOWN_AT_FIRST : recall(item, at));
        var rating = known ? ease() : Rating.AGAIN;
        traces.put(item, before == null ? first(rating, at) : next(before, rating, at));
        return rating;
    }

    /** Of what is remembered, one in ten comes with difficulty and one in ten at once. */
    private Rating ease() {
        var drawn = chance.nextDouble();
        return drawn < 0.1 ? Rating.HARD : drawn < 0.9 ? Rating.GOOD : Rating.EASY;
    }

    private Trace first(Rating rating, Instant at) {
        return new Trace(bounded(w.of(rating.number() - 1)), difficulty(initialDifficulty(rating)), at);
    }

    private Trace next(Trace before, Rating rating, Instant at) {
        var days = days(before, at);
        var recall = recall(before, at);
        var stability = days < SAME_DAY
                ? withinDay(before.stability(), rating)
                : rating.remembered() ? recalled(before, recall, rating) : forgotten(before, recall);
        return new Trace(bounded(stability), nextDifficulty(before.difficulty(), rating), at);
    }

    private double withinDay(double s, Rating rating) {
        var growth = Math.exp(w.of(17) * (rating.number() - 3 + w.of(18))) * Math.pow(s, -w.of(19));
        return s * (rating.remembered() ? Math.max(1, growth) : growth);
    }

    private double recalled(Trace before, double recall, Rating rating) {
        var s = before.stability();
        var bonus = rating == Rating.HARD ? Math.min(1, w.of(15)) : rating == Rating.EASY ? Math.max(1, w.of(16)) : 1;
        var ease = Math.exp(w.of(8)) * (11 - before.difficulty()) * Math.pow(s, -w.of(9));
        return s * (1 + ease * Math.expm1(w.of(10) * (1 - recall)) * bonus);
    }

    private double forgotten(Trace before, double recall) {
        var s = before.stability();
        var left = w.of(11) * Math.pow(before.difficulty(), -w.of(12)) * (Math.pow(s + 1, w.of(13)) - 1);
        return Math.min(left * Math.exp(w.of(14) * (1 - recall)), s / Math.exp(w.of(17) * w.of(18)));
    }

    private double nextDifficulty(double d, Rating rating) {
        var damped = d - w.of(6) * (rating.number() - 3) * (10 - d) / 9;
        return difficulty(w.of(7) * initialDifficulty(Rating.EASY) + (1 - w.of(7)) * damped);
    }

    private double initialDifficulty(Rating rating) {
        return w.of(4) - Math.exp(w.of(5) * (rating.number() - 1)) + 1;
    }

    private static double difficulty(double d) {
        return Math.min(10, Math.max(1, d));
    }

    private static double bounded(double s) {
        return Math.min(36_500, Math.max(0.001, s));
    }

    @Override
    public double recall(int item, Instant at) {
        var trace = traces.get(item);
        return trace == null ? 0 : recall(trace, at);
    }

    private double recall(Trace trace, Instant at) {
        var factor = Math.pow(0.9, -1 / w.decay()) - 1;
        return Math.pow(1 + factor * days(trace, at) / trace.stability(), -w.decay());
    }

    private static double days(Trace trace, Instant at) {
        return Duration.between(trace.at(), at).toMillis() / MILLIS_OF_DAY;
    }
}
