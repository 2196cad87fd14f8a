package org.triangulate.quiz.memory;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what was predicted came true: of the items that should have been remembered nine times in ten, how many were.
 *
 * <p>Example: {@code Calibration.of(predictions).verdict()} says whether the predictions can be trusted.
 *
 * @param predictions how many there were
 * @param predicted the mean of what was predicted, 0 to 1
 * @param actual what came of it
 * @param brier the mean squared error of the predictions; 0 without any
 * @param logLoss the mean surprise in nats; 0 without any
 * @param bins the predictions by their size, the lowest first; without the bins that are empty
 */
public record Calibration(
        int predictions, double predicted, Share actual, double brier, double logLoss, List<Bin> bins) {
    /** With fewer predictions than this it is too early for a verdict. */
    public static final int FEWEST = 30;

    /** Where the bins begin: finer where most predictions are. */
    private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1};

    /** How the predictions stand to what came. */
    public enum Verdict {
        TOO_FEW_TO_TELL,
        /** The prediction is within what chance explains. */
        ABOUT_RIGHT,
        /** More was remembered than predicted. */
        TOO_LOW,
        /** Less was remembered than predicted. */
        TOO_HIGH;

        private static Verdict of(double predicted, Share actual, boolean tooFew) {
            if (tooFew) {
                return TOO_FEW_TO_TELL;
            }
            return predicted < actual.low() ? TOO_LOW : predicted > actual.high() ? TOO_HIGH : ABOUT_RIGHT;
        }
    }

    /**
     * The predictions of about one size.
     *
     * @param from the least chance in it
     * @param to the chance at which the next bin begins; 1 belongs to the last one
     * @param predicted the mean of the predictions in it
     * @param actual what came of them
     */
    public record Bin(double from, double to, double predicted, Share actual) {
        /** Whether there are too few to tell anything. */
        public boolean isTooFew() {
            return actual.of() < FEWEST / 3;
        }

        /** Whether the predictions of this size can be trusted. */
        public Verdict verdict() {
            return Verdict.of(predicted, actual, isTooFew());
        }
    }

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** What the predictions were worth. */
    public static Calibration of(List<Prediction> predictions) {
        return new Calibration(
                predictions.size(),
                predicted(predictions),
                actual(predictions),
                predictions.stream()
                        .mapToDouble(Prediction::squaredError)
                        .average()
                        .orElse(0),
                predictions.stream().mapToDouble(Prediction::surprise).average().orElse(0),
                IntStream.range(0, EDGES.length - 1)
                        .mapToObj(index -> bin(predictions, index))
                        .filter(bin -> bin.actual().of() > 0)
                        .toList());
    }

    private static Bin bin(List<Prediction> predictions, int index) {
        var from = EDGES[index];
        var to = EDGES[index + 1];
        var within = predictions.stream()
                .filter(one -> one.chance() >= from && (one.chance() < to || to == 1))
                .toList();
        return new Bin(from, to, predicted(within), actual(within));
    }

    private static double predicted(List<Prediction> predictions) {
        return predictions.stream().mapToDouble(Prediction::chance).average().orElse(0);
    }

    private static Share actual(List<Prediction> predictions) {
        var remembered =
                (int) predictions.stream().filter(Prediction::remembered).count();
        return new Share(remembered, predictions.size());
    }

    /** Whether the predictions as a whole can be trusted. */
    public Verdict verdict() {
        return Verdict.of(predicted, actual, predictions < FEWEST);
    }
}
