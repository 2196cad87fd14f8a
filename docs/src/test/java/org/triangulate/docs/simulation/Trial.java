package org.triangulate.docs.simulation;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** What the learners of a population knew at the exam, the same learners in every regimen. */
record Trial(double... recalls) {
    private static final double Z = 1.96;

    /** Lets so many learners study by a regimen of their own each. */
    static Trial of(Term term, Population population, int learners, LongFunction<Regimen> regimen) {
        return new Trial(LongStream.range(0, learners)
                .parallel()
                .mapToDouble(seed -> term.recallAtExam(population.learner(seed), regimen.apply(seed)))
                .toArray());
    }

    double mean() {
        return LongStream.range(0, recalls.length)
                .mapToDouble(i -> recalls[(int) i])
                .average()
                .orElseThrow();
    }

    /** By how much each learner knew more than under another regimen. */
    Trial minus(Trial other) {
        return new Trial(LongStream.range(0, recalls.length)
                .mapToDouble(i -> recalls[(int) i] - other.recalls[(int) i])
                .toArray());
    }

    /** Half the width of the 95 % interval of the mean over learners. */
    double uncertainty() {
        var mean = mean();
        var squares = 0.0;
        for (var recall : recalls) {
            squares += (recall - mean) * (recall - mean);
        }
        return Z * Math.sqrt(squares / (recalls.length - 1) / recalls.length);
    }

    String cell(boolean signed) {
        return String.format(
                Locale.ENGLISH, signed ? "%+.1f ± %.1f" : "%.1f ± %.1f", 100 * mean(), 100 * uncertainty());
    }
}
