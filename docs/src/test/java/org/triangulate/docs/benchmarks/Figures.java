package org.triangulate.docs.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/**
 * What several rounds of a measurement gave.
 *
 * @param sorted the least first
 */
record Figures(double... sorted) {
    private static final double NANOSECONDS = 1e9;

    /** Measures so many times. */
    static Figures of(int rounds, DoubleSupplier measurement) {
        return of(DoubleStream.generate(measurement).limit(rounds).toArray());
    }

    static Figures of(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /**
     * The seconds that the processor worked for this program so far, collecting garbage and compiling included: what others
     * do on the same machine does not count.
     */
    static double processorSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / NANOSECONDS;
    }

    /** The seconds that the processor works for this. */
    static double processorSeconds(Runnable work) {
        var before = processorSeconds();
        work.run();
        return processorSeconds() - before;
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    /** The cells of a row: the median, and between what all lie. */
    String cells(String format) {
        return String.format(
                Locale.ENGLISH,
                format + " | " + format + " to " + format,
                median(),
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
