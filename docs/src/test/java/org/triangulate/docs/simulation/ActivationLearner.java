package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.triangulate.quiz.memory.Rating;

/**
 * Somebody whose memories fade by a power law of time, each practice leaving a trace that decays faster the better the item
 * was known: a model that FSRS does not contain.
 *
 * <p>Source: P. I. Pavlik and J. R. Anderson, "Practice and forgetting effects on vocabulary memory: An activation-based
 * model of the spacing effect", Cognitive Science 29 (2005), 559-586, in the tradition of Anderson and Schooler (1991).
 * Activation is the logarithm of the sum of t^-d over the practices, d = c·e^m + a with m the activation at that practice;
 * the chance of recall is logistic in it. Time between sessions counts only in part, as little interferes in it.
 */
final class ActivationLearner implements Learner {
    private static final double A = 0.177;
    private static final double C = 0.217;
    private static final double THRESHOLD = -0.704;
    private static final double NOISE = 0.255;

    /** How much of the time between sessions counts. */
    private static final double OUTSIDE = 0.025;

    private static final double LONGEST_SESSION = 3600;

    /**
     * What the source's vocabulary does not have: with this offset one practice leaves half of the items for the next day, as
     * in questions on something that was read.
     */
    private static final double SKILL = 0.8;

    /** Items differ in how easily they stick. */
    private static final double SPREAD_OF_ITEMS = 0.3;

    private final double decay;
    private final double skill;
    private final RandomGenerator chance;
    private final Map<Integer, Item> items = new HashMap<>();

    private record Practice(Instant at, double decay) {}

    private record Item(double ease, List<Practice> practices) {}

    ActivationLearner(double spread, RandomGenerator chance) {
        this.decay = A * Math.exp(spread * chance.nextGaussian());
        this.skill = SKILL + spread * chance.nextGaussian();
        this.chance = chance;
    }

    @Override
    public Rating answer(int item, Instant at) {
        var known = items.computeIfAbsent(item, this::unmet);
        var recall = recall(known, at);
        var rating = chance.nextDouble() >= recall ? Rating.AGAIN : ease(recall);
        known.practices().add(new Practice(at, C * Math.exp(activation(known, at)) + decay));
        return rating;
    }

    private Item unmet(int item) {
        return new Item(skill + SPREAD_OF_ITEMS * chance.nextGaussian(), new ArrayList<>());
    }

    /** In this model what is hardly above the threshold takes long, and what is far above it comes at once. */
    private static Rating ease(double recall) {
        return recall < 0.7 ? Rating.HARD : recall > 0.98 ? Rating.EASY : Rating.GOOD;
    }

    @Override
    public double recall(int item, Instant at) {
        var known = items.get(item);
        return known == null ? 0 : recall(known, at);
    }

    private static double recall(Item item, Instant at) {
        return 1 / (1 + Math.exp((THRESHOLD - item.ease() - activation(item, at)) / NOISE));
    }

    private static double activation(Item item, Instant at) {
        var sum = 0.0;
        for (var practice : item.practices()) {
            sum += Math.pow(felt(practice.at(), at), -practice.decay());
        }
        return Math.log(sum);
    }

    /** The seconds as they count. */
    private static double felt(Instant from, Instant to) {
        var seconds = Math.max(1, Duration.between(from, to).toMillis() / 1000.0);
        return Math.min(seconds, LONGEST_SESSION) + OUTSIDE * Math.max(0, seconds - LONGEST_SESSION);
    }
}
