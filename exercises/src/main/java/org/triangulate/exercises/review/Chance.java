package org.triangulate.exercises.review;

import java.util.List;

/**
 * How often something happens that, in each choice, happens to one of its options by chance.
 *
 * @param expected the expected count, the sum of 1/n over choices of n options
 * @param deviation the standard deviation of the count, choices being independent
 */
record Chance(double expected, double deviation) {
    static Chance of(List<? extends List<?>> choices) {
        var expected =
                choices.stream().mapToDouble(choice -> 1.0 / choice.size()).sum();
        var variance = choices.stream()
                .mapToDouble(choice -> (1.0 / choice.size()) * (1 - 1.0 / choice.size()))
                .sum();
        return new Chance(expected, Math.sqrt(variance));
    }

    /** Whether a count is further from the expected one than so many standard deviations. */
    boolean isUnlikely(long count, double deviations) {
        return Math.abs(count - expected) > deviations * deviation;
    }
}
