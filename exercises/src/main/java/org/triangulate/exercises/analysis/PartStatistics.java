package org.triangulate.exercises.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one part of an assignment worked.
 *
 * @param part what it is called
 * @param facility the mean of what was earned on it, as a share of what could be earned: 1 where everybody got all
 * @param discrimination Pearson's correlation between the points on it and the points on all the rest (item–rest
 *     correlation); empty where all earned the same on one of both
 */
public record PartStatistics(String part, double facility, Optional<Double> discrimination) {
    /**
     * The statistics of every part of a table, in its order.
     *
     * @param most what could be earned on each part, in points
     */
    public static List<PartStatistics> of(ScoreTable table, List<Double> most) {
        return IntStream.range(0, table.parts().size())
                .mapToObj(part -> of(table, part, most.get(part)))
                .toList();
    }

    private static PartStatistics of(ScoreTable table, int part, double most) {
        var points = table.column(part);
        return new PartStatistics(
                table.parts().get(part), most == 0 ? 0 : points.mean() / most, points.correlation(table.rest(part)));
    }
}
