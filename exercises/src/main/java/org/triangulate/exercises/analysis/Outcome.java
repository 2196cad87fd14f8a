package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one student made of one question.
 *
 * <p>Example: {@code new Outcome("s-017", 3, "who-pays-for-gas", 0, 2, List.of("Belarus"), List.of("Russia"), true, true,
 * Optional.of(Duration.ofSeconds(40)))}.
 *
 * @param student an id
 * @param question its number in the assignment, from 1
 * @param item the id of what was asked there; another student may have had another one
 * @param points what it earned
 * @param possible what it could earn, in points
 * @param answers what was answered, as understood: each chosen option on its own; empty where nothing was answered, and
 *     where the answer is too long to be counted
 * @param keys the right answers, as one says them
 * @param answered whether the student answered at all
 * @param marked whether anybody has judged it; points mean nothing before
 * @param time how long the student took, where that is known
 */
public record Outcome(
        String student,
        int question,
        String item,
        double points,
        double possible,
        List<String> answers,
        List<String> keys,
        boolean answered,
        boolean marked,
        Optional<Duration> time) {
    public Outcome {
        if (question < 1) {
            throw new IllegalArgumentException("question must be 1 or more, not " + question);
        }
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException("points must be a number");
        }
        if (!(possible > 0 && Double.isFinite(possible))) {
            throw new IllegalArgumentException("possible must be above 0, not " + possible);
        }
        answers = List.copyOf(answers);
        keys = List.copyOf(keys);
    }
}
