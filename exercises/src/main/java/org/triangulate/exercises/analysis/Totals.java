package org.triangulate.exercises.analysis;

import java.util.Set;

/** What each student earned on the questions that count: those of which every answer is marked. */
final class Totals {
    private final double[] points;
    private final double[] possible;
    private final Set<Integer> counted;

    Totals(double[] points, double[] possible, Set<Integer> counted) {
        this.points = points.clone();
        this.possible = possible.clone();
        this.counted = Set.copyOf(counted);
    }

    /** Whether a question counts. */
    boolean counts(int question) {
        return counted.contains(question);
    }

    double points(int student) {
        return points[student];
    }

    double possible(int student) {
        return possible[student];
    }

    /** Whether there is anything beside one question. */
    boolean areOfSeveral() {
        return counted.size() > 1;
    }

    Distribution distribution() {
        return Distribution.of(points, possible);
    }
}
