package org.triangulate.quiz.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Prediction;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.store.Answer;

/**
 * What was predicted before each answer that came a night or more after the one before it, and what it showed.
 *
 * <p>Answers on the same day are left out, as everything is still remembered then. So is the first answer to an item.
 */
public final class Predictions {
    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, List<Prediction>> byItem = new HashMap<>();
    private final Scheduler scheduler;

    private Predictions(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The predictions along the answers, the oldest first. */
    public static Predictions of(List<Answer> answers, Scheduler scheduler) {
        var predictions = new Predictions(scheduler);
        answers.forEach(predictions::take);
        return predictions;
    }

    private void take(Answer answer) {
        var rating = Rating.of(answer.rating());
        var before = memories.get(answer.item());
        if (before == null) {
            memories.put(answer.item(), scheduler.first(rating, answer.at()));
            return;
        }
        if (isAnotherDay(before.reviewed(), answer.at())) {
            var chance = scheduler.retrievability(before, answer.at());
            byItem.computeIfAbsent(answer.item(), item -> new ArrayList<>())
                    .add(new Prediction(chance, rating.remembered()));
        }
        memories.put(answer.item(), scheduler.next(before, rating, answer.at()));
    }

    static boolean isAnotherDay(Instant before, Instant after) {
        return Duration.between(before, after).compareTo(Fsrs6.SAME_DAY) >= 0;
    }

    /** How well the predictions held, over everything. */
    public Calibration calibration() {
        return Calibration.of(byItem.values().stream().flatMap(List::stream).toList());
    }

    /**
     * How well they held, unit by unit; without the units in which there was nothing to predict.
     *
     * @param unit the id of the unit of the item with an id
     */
    public Map<String, Calibration> byUnit(Function<String, String> unit) {
        return byItem.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> unit.apply(entry.getKey()),
                        Collectors.flatMapping(
                                entry -> entry.getValue().stream(),
                                Collectors.collectingAndThen(Collectors.toList(), Calibration::of))));
    }
}
