package org.triangulate.quiz.memory;

import java.time.Duration;
import java.util.List;

/**
 * How fast a student answers questions of one kind, and so what the time of a further right answer tells.
 *
 * <p>Example: of somebody whose right answers take between four and nine seconds, {@code Pace.of(times).rate(took)} is
 * {@link Rating#EASY} for two seconds, {@link Rating#GOOD} for six, and {@link Rating#HARD} for twenty.
 *
 * <p>Times of answers are lopsided and noisy: reading, typing and thinking are in them, and now and then the telephone.
 * So nothing is measured in seconds that hold for everybody. What counts is how far a time lies outside the middle half
 * of this student's own times, as a ratio, since times vary by factors: beyond a quartile by half the distance between
 * the quartiles. Of times that are spread log-normally that is about one in eleven at each end, near the share of
 * "hard" and "easy" among the ratings to which the default weights of {@link Fsrs6} were fitted. A time must also differ
 * from the median by half as much again, so that somebody very even is not rated by fractions of a second. A time
 * beyond three times the distance, Tukey's far outlier, or beyond five minutes is an interruption, and tells nothing.
 *
 * @param fast below this an answer came without having to think
 * @param slow above this it came only just
 * @param interrupted above this something else happened, and the time tells nothing
 */
public record Pace(Duration fast, Duration slow, Duration interrupted) {
    /** With fewer times than this nothing is known. */
    public static final int LEAST_TIMES = 20;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** How far beyond a quartile is clearly fast or slow, in distances between the quartiles. */
    private static final double CLEAR = 0.5;

    /** How far beyond is no answering any more. */
    private static final double FAR_OUT = 3;

    /** The least ratio to the median that says something. */
    private static final double LEAST_RATIO = 1.5;

    public Pace {
        if (fast.compareTo(slow) > 0 || slow.compareTo(interrupted) > 0) {
            throw new IllegalArgumentException("fast, slow and interrupted must rise");
        }
    }

    /** The pace of somebody of whom too little is known: every time is usual. */
    public static Pace unknown() {
        return new Pace(Duration.ZERO, LONGEST, LONGEST);
    }

    /**
     * The pace of a student whose right answers without help took so long.
     *
     * @param times at questions of one kind, in any order; the last hundred or two tell more than those of last year
     */
    public static Pace of(List<Duration> times) {
        var millis = times.stream()
                .filter(time -> time.compareTo(LONGEST) <= 0)
                .mapToLong(time -> Math.max(1, time.toMillis()))
                .sorted()
                .toArray();
        return millis.length < LEAST_TIMES ? unknown() : ofSorted(millis);
    }

    private static Pace ofSorted(long[] sorted) {
        var lower = quantile(sorted, 0.25);
        var median = quantile(sorted, 0.5);
        var upper = quantile(sorted, 0.75);
        var spread = upper / lower;
        var fast = Math.min(lower / Math.pow(spread, CLEAR), median / LEAST_RATIO);
        var slow = Math.max(upper * Math.pow(spread, CLEAR), median * LEAST_RATIO);
        var interrupted = Math.max(upper * Math.pow(spread, FAR_OUT), 2 * slow);
        return new Pace(millis(fast), millis(slow), millis(interrupted));
    }

    private static double quantile(long[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis(Math.min((long) millis, LONGEST.toMillis()));
    }

    /** How well something was remembered that was answered rightly, without help, in this time. */
    public Rating rate(Duration took) {
        if (took.compareTo(interrupted) > 0) {
            return Rating.GOOD;
        }
        return took.compareTo(fast) < 0 ? Rating.EASY : took.compareTo(slow) > 0 ? Rating.HARD : Rating.GOOD;
    }
}
