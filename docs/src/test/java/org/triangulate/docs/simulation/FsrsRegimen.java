package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.triangulate.quiz.memory.Agenda;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Phase;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.StudyDays;

/**
 * The scheduler of this project with its published weights and its agenda: steps that are over, what is due, what is new,
 * and when nothing is left of these, what is most likely forgotten.
 */
final class FsrsRegimen implements Regimen {
    private final Fsrs6 scheduler;
    private final Agenda agenda = new Agenda(new StudyDays(ZoneOffset.UTC));
    private final Map<Integer, Memory> memories = new HashMap<>();
    private final Deque<Integer> today = new ArrayDeque<>();
    private final int items;
    private final Order order;
    private int met;

    FsrsRegimen(int items, Order order) {
        this(items, order, Fsrs6.standard());
    }

    FsrsRegimen(int items, Order order, Fsrs6 scheduler) {
        this.scheduler = scheduler;
        this.items = items;
        this.order = order;
    }

    @Override
    public void begin(Instant now, int answers) {
        today.clear();
        var evening = now.plus(Duration.ofHours(6));
        memories.keySet().stream()
                .filter(item -> agenda.isDue(name(item), evening))
                .sorted(Comparator.<Integer>comparingDouble(item -> order.figure(memories.get(item), scheduler, now))
                        .thenComparing(item -> item))
                .forEach(today::add);
    }

    @Override
    public int next(Instant now) {
        var step = step(now);
        if (step.isPresent()) {
            today.remove(step.get());
            return step.get();
        }
        if (!today.isEmpty()) {
            return today.remove();
        }
        return met < items ? met++ : mostForgotten(now);
    }

    /** A step of today that is over. */
    private Optional<Integer> step(Instant now) {
        return memories.entrySet().stream()
                .filter(entry -> isStepOver(entry.getValue(), now))
                .min(Comparator.comparing((Map.Entry<Integer, Memory> entry) ->
                                entry.getValue().due())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static boolean isStepOver(Memory memory, Instant now) {
        return memory.phase() != Phase.REVIEW
                && memory.isDue(now)
                && memory.reviewed().isAfter(now.minus(Duration.ofHours(12)));
    }

    private int mostForgotten(Instant now) {
        return memories.keySet().stream()
                .min(Comparator.<Integer>comparingDouble(item -> scheduler.retrievability(memories.get(item), now))
                        .thenComparing(item -> item))
                .orElseThrow();
    }

    @Override
    public void take(int item, Rating rating, Instant at) {
        var memory = memories.containsKey(item)
                ? scheduler.next(memories.get(item), rating, at)
                : scheduler.first(rating, at);
        memories.put(item, memory);
        agenda.take(name(item), memory);
    }

    static String name(int item) {
        return "item-" + item;
    }
}
