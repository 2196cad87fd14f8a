package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Who earned what: a row for each student, a column for each part of an assignment.
 *
 * <p>Example: {@code new ScoreTable(List.of("q1", "q2"), List.of(List.of(1.0, 0.5), List.of(0.0, 1.0)))}.
 *
 * @param parts what the columns are called
 * @param rows the points of each student, in the order of the parts
 */
public record ScoreTable(List<String> parts, List<List<Double>> rows) {
    public ScoreTable {
        parts = List.copyOf(parts);
        rows = rows.stream().map(List::copyOf).toList();
        var width = parts.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows must have a value for each part");
        }
    }

    /** The points that all earned on one part. */
    Sample column(int part) {
        return new Sample(rows.stream().map(row -> row.get(part)).toList());
    }

    /** The points of each student together. */
    Sample totals() {
        return new Sample(rows.stream().map(row -> new Sample(row).sum()).toList());
    }

    /** The points of each student together without those on one part. */
    Sample rest(int part) {
        var rest = new ArrayList<Double>();
        rows.forEach(row -> rest.add(new Sample(row).sum() - row.get(part)));
        return new Sample(rest);
    }
}
