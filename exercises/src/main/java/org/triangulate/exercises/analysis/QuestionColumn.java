package org.triangulate.exercises.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What each student made of what stood at one number. */
final class QuestionColumn {
    private static final int FIRST_ROOM = 64;

    private double[] points = new double[FIRST_ROOM];
    private double[] possible = new double[FIRST_ROOM];
    private int outcomes;
    private int unmarked;
    private final Set<String> items = new HashSet<>();

    void put(int student, Outcome outcome) {
        if (student >= points.length) {
            var room = Math.max(student + 1, points.length * 2);
            points = Arrays.copyOf(points, room);
            possible = Arrays.copyOf(possible, room);
        }
        if (possible[student] > 0) {
            throw new IllegalArgumentException(
                    "outcomes: student " + outcome.student() + " has two at question " + outcome.question());
        }
        points[student] = outcome.points();
        possible[student] = outcome.possible();
        items.add(outcome.item());
        outcomes++;
        unmarked += outcome.marked() ? 0 : 1;
    }

    /** How many answers nobody has marked yet. */
    int unmarked() {
        return unmarked;
    }

    /** Whether not all had the same item. */
    boolean hasSeveralItems() {
        return items.size() > 1;
    }

    int outcomes() {
        return outcomes;
    }

    double[] points(int students) {
        return Arrays.copyOf(points, students);
    }

    double[] possible(int students) {
        return Arrays.copyOf(possible, students);
    }
}
