package org.triangulate.quiz.screen;

/**
 * Answers for which about the same was predicted, and what came of them.
 *
 * @param name what they have in common: "80 to 90 %", or the title of a unit
 * @param answers how many there are
 * @param recalled how many of them were right
 * @param predicted the chance of recall that was predicted, on average, from 0 to 1
 */
public record CalibrationBin(String name, int answers, int recalled, double predicted) {
    /** With fewer answers, the interval is so wide that it says next to nothing. */
    static final int FEWEST = 20;

    /** The quantile of the normal distribution that leaves 95 % inside. */
    private static final double Z = 1.959964;

    public CalibrationBin {
        if (recalled < 0 || answers < recalled) {
            throw new IllegalArgumentException("recalled must be 0 to answers, not " + recalled);
        }
        if (!(predicted >= 0 && predicted <= 1)) {
            throw new IllegalArgumentException("predicted is 0 to 1, not " + predicted);
        }
    }

    boolean isTooFewToTell() {
        return answers < FEWEST;
    }

    /** The share that was recalled; 0 where there are no answers. */
    double actual() {
        return answers == 0 ? 0 : (double) recalled / answers;
    }

    /** The lower end of the 95 % interval (Wilson 1927). */
    double low() {
        return Math.max(0, middle() - reach());
    }

    /** The upper end of the 95 % interval (Wilson 1927). */
    double high() {
        return Math.min(1, middle() + reach());
    }

    private double middle() {
        return (actual() + Z * Z / (2 * weight())) / (1 + Z * Z / weight());
    }

    private double reach() {
        var spread = actual() * (1 - actual()) / weight() + Z * Z / (4 * weight() * weight());
        return Z * Math.sqrt(spread) / (1 + Z * Z / weight());
    }

    private double weight() {
        return Math.max(1, answers);
    }

    /** What the prediction is worth, as far as the answers tell. */
    Finding finding() {
        if (isTooFewToTell()) {
            return Finding.TOO_FEW;
        }
        return predicted < low() ? Finding.TOO_LOW : predicted > high() ? Finding.TOO_HIGH : Finding.FITS;
    }

    /** What answers say of a prediction. */
    enum Finding {
        TOO_FEW("too few to tell"),
        FITS("fits"),
        TOO_LOW("you know more than predicted"),
        TOO_HIGH("you know less than predicted");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
