package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coming days gone through in advance, to see what becomes of the memories.
 *
 * <p>There is no chance in it: of ten answers that succeed nine times in ten, one fails, namely the one at which the
 * chances of failing have added up to a whole one. So the sums are what is to be expected, and only the sums: of the
 * single item it says nothing.
 */
final class DryRun {
    private static final Duration SAME_SESSION = Duration.ofMinutes(10);

    private final Scheduler scheduler;
    private final Agenda agenda;
    private final Map<String, Memory> memories;
    private double owedFailures = 0.5;
    private double owedSurprises = 0.5;

    DryRun(Scheduler scheduler, Agenda agenda, Map<String, Memory> memories) {
        this.scheduler = scheduler;
        this.agenda = agenda.copy();
        this.memories = new HashMap<>(memories);
    }

    /** What waits on the day of a time, from its beginning, in the order in which a backlog is best worked off. */
    List<String> due(Instant at) {
        var today = agenda.days().of(at);
        var due = memories.keySet().stream()
                .filter(item -> agenda.isOnOrBefore(item, today))
                .toList();
        return Backlog.inOrder(due, this::memory, scheduler, at);
    }

    /** Asks an item that was met; gives the number of answers, since one that fails is repeated in the session. */
    int ask(String item, Instant at) {
        var memory = memory(item);
        owedFailures += 1 - scheduler.retrievability(memory, at);
        if (owedFailures < 1) {
            put(item, scheduler.next(memory, Rating.GOOD, at));
            return 1;
        }
        owedFailures--;
        repeat(item, scheduler.next(memory, Rating.AGAIN, at), at);
        return 2;
    }

    /** Asks an item for the first time, which is right with a chance. */
    int meet(String item, double right, Instant at) {
        owedSurprises += right;
        if (owedSurprises >= 1) {
            owedSurprises--;
            put(item, scheduler.first(Rating.GOOD, at));
            return 1;
        }
        repeat(item, scheduler.first(Rating.AGAIN, at), at);
        return 2;
    }

    private void repeat(String item, Memory failed, Instant at) {
        put(item, scheduler.next(failed, Rating.GOOD, at.plus(SAME_SESSION)));
    }

    private void put(String item, Memory memory) {
        memories.put(item, memory);
        agenda.take(item, memory);
    }

    Memory memory(String item) {
        var memory = memories.get(item);
        if (memory == null) {
            throw new IllegalArgumentException("item was never met: " + item);
        }
        return memory;
    }
}
