package org.triangulate.quiz.session;

import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.memory.Rating;

/** How well an answer shows that something is remembered. */
public final class Rater {
    private Rater() {}

    /** Right is good, partly right is hard, wrong is again. */
    public static Rating rate(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Rating.GOOD;
            case PARTLY -> Rating.HARD;
            case WRONG -> Rating.AGAIN;
        };
    }
}
