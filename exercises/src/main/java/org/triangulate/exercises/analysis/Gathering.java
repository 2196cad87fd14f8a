package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Takes outcomes one by one, and keeps only what the analysis needs of them. */
final class Gathering {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<StudentTally> students = new ArrayList<>();
    private final SortedMap<Integer, QuestionColumn> questions = new TreeMap<>();
    private final Map<String, ItemCells> items = new LinkedHashMap<>();

    void add(Outcome outcome) {
        var student = places.computeIfAbsent(outcome.student(), id -> {
            students.add(new StudentTally(id));
            return students.size() - 1;
        });
        students.get(student).add(outcome);
        questions
                .computeIfAbsent(outcome.question(), number -> new QuestionColumn())
                .put(student, outcome);
        items.computeIfAbsent(outcome.item(), id -> new ItemCells()).add(student, outcome);
    }

    /** All of it, reckoned. */
    Analysis analysis(Collection<AskedItem> known) {
        checkComplete();
        var totals = totals();
        var results = new ItemResults(totals, known).of(items);
        var reliability = Reliability.of(table());
        var cautions = new Cautions(students.size(), results).all(questions, reliability);
        return new Analysis(totals.distribution(), students(totals), results, reliability, cautions);
    }

    private void checkComplete() {
        questions.forEach((number, column) -> {
            if (column.outcomes() != students.size()) {
                throw new IllegalArgumentException(
                        "outcomes: each student needs one at question " + number + ", answered or not");
            }
        });
    }

    private ScoreTable table() {
        return new ScoreTable(counted().values().stream()
                .map(column -> column.points(students.size()))
                .toList());
    }

    /** The questions of which every answer is marked. */
    private SortedMap<Integer, QuestionColumn> counted() {
        var counted = new TreeMap<>(questions);
        counted.values().removeIf(column -> column.unmarked() > 0);
        return counted;
    }

    private Totals totals() {
        var points = new double[students.size()];
        var possible = new double[students.size()];
        var counted = counted();
        counted.values().forEach(column -> {
            add(column.points(points.length), points);
            add(column.possible(possible.length), possible);
        });
        return new Totals(points, possible, counted.keySet());
    }

    private static void add(double[] some, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += some[i];
        }
    }

    private List<StudentResult> students(Totals totals) {
        return IntStream.range(0, students.size())
                .mapToObj(place -> students.get(place).result(totals.points(place), totals.possible(place)))
                .toList();
    }
}
