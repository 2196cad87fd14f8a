package org.triangulate.exercises.analysis;

import java.util.Arrays;
import java.util.Optional;

/** Some numbers of one kind, and what they tell of all that they stand for. */
final class Sample {
    /** Rounding leaves this much of what is nothing. */
    private static final double NOTHING = 1e-12;

    private final double[] values;

    Sample(double... values) {
        this.values = values.clone();
    }

    int size() {
        return values.length;
    }

    double sum() {
        return Arrays.stream(values).sum();
    }

    /** The arithmetic mean; 0 of no numbers. */
    double mean() {
        return values.length == 0 ? 0 : sum() / size();
    }

    /** The unbiased variance, with n − 1 below; 0 of fewer than two numbers. */
    double variance() {
        return size() < 2 ? 0 : products(this) / (size() - 1);
    }

    double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** Pearson's correlation with as many other numbers; empty where one of both does not vary. */
    Optional<Double> correlation(Sample other) {
        if (size() != other.size()) {
            throw new IllegalArgumentException("other must have as many values");
        }
        var spread = Math.sqrt(products(this)) * Math.sqrt(other.products(other));
        return spread < NOTHING ? Optional.empty() : Optional.of(Math.max(-1, Math.min(1, products(other) / spread)));
    }

    /** The sum of the products of the distances from the means. */
    private double products(Sample other) {
        var mean = mean();
        var otherMean = other.mean();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (other.values[i] - otherMean);
        }
        return sum;
    }

    /** The least number first. */
    Sample sorted() {
        var sorted = new Sample(values);
        Arrays.sort(sorted.values);
        return sorted;
    }

    /**
     * The number below which a share of sorted ones lies, between neighbours in proportion: type 7 of R. J. Hyndman and
     * Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), 361–365. 0 of no numbers.
     */
    double quantile(double share) {
        if (values.length == 0) {
            return 0;
        }
        var place = share * (values.length - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        return values[below] + (place - below) * (values[above] - values[below]);
    }
}
