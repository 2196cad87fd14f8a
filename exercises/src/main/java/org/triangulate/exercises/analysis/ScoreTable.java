package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Who earned what: a column for each question, a place in it for each student.
 *
 * <p>Example: {@code new ScoreTable(List.of(new double[] {1, 0}, new double[] {0.5, 1}))}.
 */
final class ScoreTable {
    private final List<double[]> columns = new ArrayList<>();
    private final double[] totals;

    ScoreTable(List<double[]> columns) {
        totals = new double[columns.isEmpty() ? 0 : columns.get(0).length];
        for (var column : columns) {
            if (column.length != totals.length) {
                throw new IllegalArgumentException("columns must have a value for each student");
            }
            this.columns.add(column.clone());
            for (int student = 0; student < totals.length; student++) {
                totals[student] += column[student];
            }
        }
    }

    int students() {
        return totals.length;
    }

    int questions() {
        return columns.size();
    }

    /** What all earned on one question. */
    Sample column(int question) {
        return new Sample(columns.get(question));
    }

    /** What each student earned together. */
    Sample totals() {
        return new Sample(totals);
    }
}
