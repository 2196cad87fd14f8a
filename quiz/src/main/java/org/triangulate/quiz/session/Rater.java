package org.triangulate.quiz.session;

import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.memory.Rating;

/** How well an answer shows that something is remembered. */
public final class Rater {
    private Rater() {}

    /** What earns good where somebody marks by several criteria, and seldom gives all the points. */
    private static final double GOOD = 0.75;

    /** Right is good, partly right is hard, wrong is again. */
    public static Rating rate(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Rating.GOOD;
            case PARTLY -> Rating.HARD;
            case WRONG -> Rating.AGAIN;
            case UNMARKED -> throw new IllegalArgumentException("verdict must be one: nobody has marked this");
        };
    }

    /** Three quarters of the points are good, less is hard, none is again. */
    public static Rating rateMarks(double score) {
        return score >= GOOD ? Rating.GOOD : score > 0 ? Rating.HARD : Rating.AGAIN;
    }
}
