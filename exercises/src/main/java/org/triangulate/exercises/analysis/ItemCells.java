package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What all made of one item, in columns of plain numbers: a class may have a million outcomes. */
final class ItemCells {
    private static final int FIRST_ROOM = 64;

    private static final long UNKNOWN = -1;

    private int size;
    private int[] students = new int[FIRST_ROOM];
    private int[] questions = new int[FIRST_ROOM];
    private double[] points = new double[FIRST_ROOM];
    private double[] possible = new double[FIRST_ROOM];
    private boolean[] marked = new boolean[FIRST_ROOM];
    private long[] millis = new long[FIRST_ROOM];
    private int[] given = new int[FIRST_ROOM];
    private final SortedSet<Integer> numbers = new TreeSet<>();
    private final Map<Given, Integer> places = new HashMap<>();
    private final List<Given> distinct = new ArrayList<>();

    /** What was answered, and what would have been right. */
    record Given(boolean answered, List<String> answers, List<String> keys) {}

    void add(int student, Outcome outcome) {
        if (size == students.length) {
            grow(size * 2);
        }
        students[size] = student;
        questions[size] = outcome.question();
        points[size] = outcome.points();
        possible[size] = outcome.possible();
        marked[size] = outcome.marked();
        millis[size] = outcome.time().map(time -> Math.max(0, time.toMillis())).orElse(UNKNOWN);
        given[size] = place(new Given(outcome.answered(), outcome.answers(), outcome.keys()));
        numbers.add(outcome.question());
        size++;
    }

    private void grow(int room) {
        students = Arrays.copyOf(students, room);
        questions = Arrays.copyOf(questions, room);
        points = Arrays.copyOf(points, room);
        possible = Arrays.copyOf(possible, room);
        marked = Arrays.copyOf(marked, room);
        millis = Arrays.copyOf(millis, room);
        given = Arrays.copyOf(given, room);
    }

    private int place(Given answer) {
        var place = places.putIfAbsent(answer, distinct.size());
        if (place != null) {
            return place;
        }
        distinct.add(answer);
        return distinct.size() - 1;
    }

    int size() {
        return size;
    }

    /** The numbers at which it stood. */
    SortedSet<Integer> questions() {
        return numbers;
    }

    boolean isMarked(int cell) {
        return marked[cell];
    }

    double points(int cell) {
        return points[cell];
    }

    /** What was earned of what could be. */
    double share(int cell) {
        return points[cell] / possible[cell];
    }

    Given given(int cell) {
        return distinct.get(given[cell]);
    }

    /** What the student earned on all other questions, in points. */
    double rest(int cell, Totals totals) {
        var own = totals.counts(questions[cell]) ? points[cell] : 0;
        return totals.points(students[cell]) - own;
    }

    /** The same as a share of what these could earn; 0 where there are none. */
    double restShare(int cell, Totals totals) {
        var own = totals.counts(questions[cell]) ? possible[cell] : 0;
        var others = totals.possible(students[cell]) - own;
        return others <= 0 ? 0 : rest(cell, totals) / others;
    }

    /** The times that are known, in milliseconds. */
    double[] times() {
        return Arrays.stream(millis, 0, size)
                .filter(time -> time != UNKNOWN)
                .asDoubleStream()
                .toArray();
    }
}
