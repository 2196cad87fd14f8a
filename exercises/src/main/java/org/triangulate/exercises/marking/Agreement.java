package org.triangulate.exercises.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How far two markers agree, and how far they would by chance alone.
 *
 * <p>Kappa is that of J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
 * Measurement 20 (1960), 37–46: (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>). Weighted kappa is that of his
 * "Weighted kappa", Psychological Bulletin 70 (1968), 213–220: 1 − q<sub>o</sub> / q<sub>e</sub>, where a disagreement
 * weighs the more, the farther apart the levels are; here the square of their distance.
 *
 * @param texts how many texts both have marked
 * @param observed the share on which they agree, p<sub>o</sub>
 * @param expected the share on which they would agree by chance, p<sub>e</sub>
 * @param disagreement their weighted disagreement, q<sub>o</sub>
 * @param expectedDisagreement what that would be by chance, q<sub>e</sub>
 */
public record Agreement(int texts, double observed, double expected, double disagreement, double expectedDisagreement) {
    /** With fewer texts than this, one of them more or less changes the figures much. */
    private static final int SMALL = 20;

    private static final double NOTHING = 1e-12;

    /** How much it weighs that one marker gives one level and the other another. */
    @FunctionalInterface
    interface Weights {
        double of(int first, int second);
    }

    /**
     * The agreement that a table shows.
     *
     * @param table how many texts the first marker (the row) and the second (the column) gave which level
     */
    public static Agreement of(int[][] table) {
        var farthest = Math.max(1, table.length - 1);
        return of(table, (first, second) -> Math.pow((double) (first - second) / farthest, 2));
    }

    static Agreement of(int[][] table, Weights weights) {
        var texts = Arrays.stream(table).flatMapToInt(Arrays::stream).sum();
        var given = shares(table, texts);
        var chance = byChance(given);
        Weights same = (first, second) -> first == second ? 1 : 0;
        return new Agreement(texts, sum(given, same), sum(chance, same), sum(given, weights), sum(chance, weights));
    }

    private static double[][] shares(int[][] table, int texts) {
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row)
                        .mapToDouble(count -> texts == 0 ? 0 : (double) count / texts)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** What each cell would hold if the two gave their levels as often as they did, and independently. */
    private static double[][] byChance(double[][] shares) {
        var levels = shares.length;
        var chance = new double[levels][levels];
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                var column = j;
                chance[i][j] = Arrays.stream(shares[i]).sum()
                        * Arrays.stream(shares).mapToDouble(row -> row[column]).sum();
            }
        }
        return chance;
    }

    private static double sum(double[][] shares, Weights weights) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                sum += weights.of(i, j) * shares[i][j];
            }
        }
        return sum;
    }

    /**
     * The agreement over several criteria: each share is averaged over the texts, and kappa follows from the averages,
     * as H. De Vries, M. N. Elliott, D. E. Kanouse and S. S. Teleki propose in "Using pooled kappa to summarize
     * interrater agreement across many items", Field Methods 20 (2008), 272–282.
     */
    public static Agreement pooled(List<Agreement> parts) {
        var marks = parts.stream().mapToInt(Agreement::texts).sum();
        var texts = parts.stream().mapToInt(Agreement::texts).max().orElse(0);
        return new Agreement(
                texts,
                average(parts, marks, Agreement::observed),
                average(parts, marks, Agreement::expected),
                average(parts, marks, Agreement::disagreement),
                average(parts, marks, Agreement::expectedDisagreement));
    }

    private static double average(List<Agreement> parts, int marks, ToDoubleFunction<Agreement> share) {
        return marks == 0
                ? 0
                : parts.stream()
                                .mapToDouble(part -> part.texts * share.applyAsDouble(part))
                                .sum()
                        / marks;
    }

    /** Cohen's kappa; empty where both gave one and the same level throughout, so that chance explains everything. */
    public Optional<Double> kappa() {
        return texts == 0 || 1 - expected < NOTHING
                ? Optional.empty()
                : Optional.of((observed - expected) / (1 - expected));
    }

    /** Cohen's weighted kappa, with the square of the distance between levels as the weight; empty as above. */
    public Optional<Double> weightedKappa() {
        return expectedDisagreement < NOTHING ? Optional.empty() : Optional.of(1 - disagreement / expectedDisagreement);
    }

    /** Whether so few texts were marked that the figures say little. */
    public boolean isSmall() {
        return texts < SMALL;
    }

    /**
     * A kappa in a word or two, as J. R. Landis and G. G. Koch call it in "The measurement of observer agreement for
     * categorical data", Biometrics 33 (1977), 159–174. The bounds are a convention.
     */
    public static String inWords(double kappa) {
        if (kappa < 0) {
            return "poor";
        }
        if (kappa <= 0.20) {
            return "slight";
        }
        if (kappa <= 0.40) {
            return "fair";
        }
        if (kappa <= 0.60) {
            return "moderate";
        }
        return kappa <= 0.80 ? "substantial" : "almost perfect";
    }
}
