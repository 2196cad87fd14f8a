package org.triangulate.quiz.memory;

/**
 * What was thought of a memory just before an answer, and what the answer showed.
 *
 * @param chance the chance of recall as predicted, 0 to 1
 * @param remembered whether it was remembered
 */
public record Prediction(double chance, boolean remembered) {
    public Prediction {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("chance is 0 to 1, not " + chance);
        }
    }

    /** The squared distance of what was predicted from what came: 0 is perfect, 0.25 is what guessing 50 % earns. */
    double squaredError() {
        var missed = (remembered ? 1 : 0) - chance;
        return missed * missed;
    }

    /** The surprise in nats: 0 is perfect; a certainty that fails counts as one in a thousand, and not as infinite. */
    double surprise() {
        var given = remembered ? chance : 1 - chance;
        return -Math.log(Math.max(given, 0.001));
    }
}
