package org.triangulate.exercises.analysis;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far the same students would come out in the same order if they were asked other questions of the same kind.
 *
 * <p>Alpha is that of L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951),
 * 297–334. Its interval is that of L. S. Feldt, "The approximate sampling distribution of Kuder-Richardson reliability
 * coefficient twenty", Psychometrika 30 (1965), 357–370: 1 − (1 − alpha) · F, with n − 1 and (n − 1)(k − 1) degrees of
 * freedom. The standard error of measurement is the standard deviation of the totals times √(1 − alpha).
 *
 * @param students how many there are, n
 * @param questions how many there are, k
 * @param alpha at most 1; below 0 where the questions work against each other
 * @param low the lower end of the 95 % interval
 * @param high its upper end
 * @param standardError of measurement, in points
 */
public record Reliability(int students, int questions, double alpha, double low, double high, double standardError) {
    private static final double TAIL = 0.025;

    /** The reliability that a table shows; empty where there are fewer than two of either, or all have the same total. */
    static Optional<Reliability> of(ScoreTable table) {
        var students = table.students();
        var questions = table.questions();
        var total = table.totals().variance();
        if (students < 2 || questions < 2 || total <= 0) {
            return Optional.empty();
        }
        var own = IntStream.range(0, questions)
                .mapToDouble(question -> table.column(question).variance())
                .sum();
        var alpha = questions / (questions - 1.0) * (1 - own / total);
        var f = FDistribution.of(students - 1.0, (students - 1.0) * (questions - 1));
        return Optional.of(new Reliability(
                students,
                questions,
                alpha,
                1 - (1 - alpha) * f.inverseSurvivalProbability(TAIL),
                1 - (1 - alpha) * f.inverseCumulativeProbability(TAIL),
                Math.sqrt(total) * Math.sqrt(Math.max(0, 1 - alpha))));
    }
}
