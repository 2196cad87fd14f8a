package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks an item again when the student is about to forget it: the Free Spaced Repetition Scheduler, version 6.
 *
 * <p>Example: {@code Fsrs6.standard().withRetention(0.95)} asks more often, so that 95 of 100 answers are remembered.
 *
 * <p>The formulas are in {@code Formulas}, with the published default weights. There is no fuzz: the same answers
 * always give the same due times. Intervals in days are whole days to the second; who plans an evening should take
 * everything that falls due before it ends.
 *
 * @param retention the chance of recall at which an item is asked again, between 0 and 1
 * @param longestInterval the most days between two reviews, 1 to 36500
 * @param shortTerm whether reviews on the same day count by the formula for the same day, or like any others
 * @param learning the steps of a new item
 * @param relearning the steps of an item that was forgotten
 */
public record Fsrs6(double retention, int longestInterval, boolean shortTerm, Steps learning, Steps relearning)
        implements Scheduler {

    /** Two reviews less than this apart are of the same day: no night lies between them. */
    public static final Duration SAME_DAY = Duration.ofHours(12);

    private static final double MILLIS_OF_DAY = Duration.ofDays(1).toMillis();

    public Fsrs6 {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention lies between 0 and 1, not " + retention);
        }
        if (longestInterval < 1 || longestInterval > Formulas.MOST_STABILITY) {
            throw new IllegalArgumentException("longestInterval is 1 to 36500 days, not " + longestInterval);
        }
    }

    /** The usual settings: 90 % retention, steps of 1 and 10 minutes for new items, 10 minutes for forgotten ones. */
    public static Fsrs6 standard() {
        return new Fsrs6(0.9, 36_500, true, Steps.ofMinutes(1, 10), Steps.ofMinutes(10));
    }

    /** The same scheduler without steps within a day: what comes again on the same day is the affair of the session. */
    public Fsrs6 withoutSteps() {
        return new Fsrs6(retention, longestInterval, shortTerm, Steps.ofMinutes(), Steps.ofMinutes());
    }

    /** The same scheduler for another chance of recall, between 0 and 1. */
    public Fsrs6 withRetention(double retention) {
        return new Fsrs6(retention, longestInterval, shortTerm, learning, relearning);
    }

    /** The same scheduler with another longest interval, in days. */
    public Fsrs6 withLongestInterval(int days) {
        return new Fsrs6(retention, days, shortTerm, learning, relearning);
    }

    /** The same scheduler, to which a review on the same day is a review like any other. */
    public Fsrs6 withoutShortTerm() {
        return new Fsrs6(retention, longestInterval, false, learning, relearning);
    }

    @Override
    public Memory first(Rating rating, Instant at) {
        var stability = Formulas.initialStability(rating);
        var difficulty = Formulas.initialDifficulty(rating);
        return learning.after(0, rating)
                .map(step -> stepped(stability, difficulty, at, Phase.LEARNING, step))
                .orElseGet(() -> kept(stability, difficulty, at));
    }

    @Override
    public Memory next(Memory memory, Rating rating, Instant at) {
        var stability = nextStability(memory, rating, at);
        var difficulty = Formulas.nextDifficulty(memory.difficulty(), rating);
        var phase = memory.phase() == Phase.REVIEW ? Phase.RELEARNING : memory.phase();
        return nextStep(memory, rating)
                .map(step -> stepped(stability, difficulty, at, phase, step))
                .orElseGet(() -> kept(stability, difficulty, at));
    }

    @Override
    public double retrievability(Memory memory, Instant at) {
        return Formulas.retrievability(elapsed(memory, at).toMillis() / MILLIS_OF_DAY, memory.stability());
    }

    private double nextStability(Memory memory, Rating rating, Instant at) {
        if (shortTerm && elapsed(memory, at).compareTo(SAME_DAY) < 0) {
            return Formulas.stabilityWithinDay(memory.stability(), rating);
        }
        var recall = retrievability(memory, at);
        return rating.remembered()
                ? Formulas.stabilityAfterRecall(memory.difficulty(), memory.stability(), recall, rating)
                : Formulas.stabilityAfterLapse(memory.difficulty(), memory.stability(), recall, shortTerm);
    }

    private Optional<Step> nextStep(Memory memory, Rating rating) {
        return switch (memory.phase()) {
            case LEARNING -> learning.after(memory.step(), rating);
            case RELEARNING -> relearning.after(memory.step(), rating);
            case REVIEW -> rating.remembered() ? Optional.empty() : relearning.after(0, rating);
        };
    }

    private Memory stepped(double stability, double difficulty, Instant at, Phase phase, Step step) {
        return new Memory(stability, difficulty, at, at.plus(step.pause()), phase, step.number());
    }

    private Memory kept(double stability, double difficulty, Instant at) {
        var days = Math.round(Formulas.interval(retention, stability));
        var interval = Duration.ofDays(Math.min(Math.max(days, 1), longestInterval));
        return new Memory(stability, difficulty, at, at.plus(interval), Phase.REVIEW, 0);
    }

    private static Duration elapsed(Memory memory, Instant at) {
        var elapsed = Duration.between(memory.reviewed(), at);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }
}
