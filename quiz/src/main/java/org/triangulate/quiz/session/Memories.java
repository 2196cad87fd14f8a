package org.triangulate.quiz.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.store.Answer;

/** What is remembered of every item, worked out anew from the answers: the answers are the truth. */
public final class Memories {
    private final Map<String, Memory> byItem = new HashMap<>();
    private final Scheduler scheduler;

    private Memories(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The memories that the answers leave, taken in the order of time. */
    public static Memories of(List<Answer> answers, Scheduler scheduler) {
        var memories = new Memories(scheduler);
        answers.forEach(memories::take);
        return memories;
    }

    private void take(Answer answer) {
        var rating = Rating.of(answer.rating());
        byItem.compute(
                answer.item(),
                (item, memory) -> memory == null
                        ? scheduler.first(rating, answer.at())
                        : scheduler.next(memory, rating, answer.at()));
    }

    /** The memory of an item; empty where it was never asked. */
    public Optional<Memory> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Whether an item was ever asked. */
    public boolean knows(String item) {
        return byItem.containsKey(item);
    }

    /** Whether an item was asked before and it is time to ask again. */
    public boolean isDue(String item, Instant now) {
        return of(item).filter(memory -> memory.isDue(now)).isPresent();
    }

    /** The chance that an item is recalled now; 0 where it was never asked. */
    public double retrievability(String item, Instant now) {
        return of(item).map(memory -> scheduler.retrievability(memory, now)).orElse(0.0);
    }
}
