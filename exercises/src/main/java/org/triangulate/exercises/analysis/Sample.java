package org.triangulate.exercises.analysis;

import java.util.List;
import java.util.Optional;

/** Some numbers of one kind, and what they tell of all that they stand for. */
record Sample(List<Double> values) {
    /** Rounding leaves this much of what is nothing. */
    private static final double NOTHING = 1e-12;

    Sample {
        values = List.copyOf(values);
    }

    int size() {
        return values.size();
    }

    double sum() {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The arithmetic mean; 0 of no numbers. */
    double mean() {
        return values.isEmpty() ? 0 : sum() / size();
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
        for (int i = 0; i < size(); i++) {
            sum += (values.get(i) - mean) * (other.values.get(i) - otherMean);
        }
        return sum;
    }

    /** The number below which a share of them lies, between neighbours in proportion. */
    double quantile(double share) {
        var sorted = values.stream().sorted().toList();
        var place = share * (sorted.size() - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
