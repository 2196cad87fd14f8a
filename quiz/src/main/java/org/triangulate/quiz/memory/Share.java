package org.triangulate.quiz.memory;

/**
 * A share that was counted, and how far it can be trusted.
 *
 * <p>Example: {@code new Share(18, 20)} is 90 %, and {@code low()} to {@code high()} say that the true share may well be
 * anything from 70 % to 97 %.
 *
 * @param hits how many of them
 * @param of how many were counted
 */
public record Share(int hits, int of) {
    /** The quantile of the normal distribution that leaves 2.5 % on each side. */
    private static final double Z = 1.959964;

    public Share {
        if (hits < 0 || of < hits) {
            throw new IllegalArgumentException("hits is 0 to " + of + ", not " + hits);
        }
    }

    /** The share itself, 0 to 1; 0 of nothing. */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** The lower end of its 95 % interval by Wilson's score method (1927), which holds for small numbers too. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end of its 95 % interval. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        var p = value();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
