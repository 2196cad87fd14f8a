package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the totals of a class lie, in points; all of it 0 where there is no student.
 *
 * @param students how many there are
 * @param possible what one could earn
 * @param standardDeviation with n − 1 below
 * @param bins how many earned which share of what they could
 */
public record Distribution(
        int students,
        double possible,
        double mean,
        double standardDeviation,
        double least,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double most,
        List<Bin> bins) {
    private static final int BINS = 10;

    /** Sums of hundredths miss the edge of a bin by no more than this. */
    private static final double ROUNDING = 1e-9;

    /**
     * Those who earned a share of the points.
     *
     * @param from the least percentage in it
     * @param until the one that it ends before; the last one has it too
     */
    public record Bin(int from, int until, int students) {}

    public Distribution {
        bins = List.copyOf(bins);
    }

    static Distribution of(double[] totals, double[] possible) {
        var all = new Sample(totals).sorted();
        return new Distribution(
                totals.length,
                Arrays.stream(possible).max().orElse(0),
                all.mean(),
                all.standardDeviation(),
                all.quantile(0),
                all.quantile(0.25),
                all.quantile(0.5),
                all.quantile(0.75),
                all.quantile(1),
                bins(totals, possible));
    }

    private static List<Bin> bins(double[] totals, double[] possible) {
        var counts = new int[BINS];
        for (int student = 0; student < totals.length; student++) {
            var share = possible[student] == 0 ? 0 : totals[student] / possible[student];
            counts[Math.max(0, Math.min(BINS - 1, (int) Math.floor(share * BINS + ROUNDING)))]++;
        }
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new Bin(bin * 100 / BINS, (bin + 1) * 100 / BINS, counts[bin]));
        }
        return bins;
    }
}
