package org.triangulate.quiz.session;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.quiz.memory.Agenda;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.Answer;

/**
 * What is remembered of every item, and on which day it is to be asked; worked out anew from the answers, as the answers
 * are the truth.
 */
public final class Memories {
    private final Map<String, Memory> byItem = new LinkedHashMap<>();
    private final Scheduler scheduler;
    private final Agenda agenda;

    private Memories(Scheduler scheduler, StudyDays days) {
        this.scheduler = scheduler;
        this.agenda = new Agenda(days);
    }

    /** The memories that the answers leave, taken in the order of time. */
    public static Memories of(List<Answer> answers, Scheduler scheduler, StudyDays days) {
        var memories = new Memories(scheduler, days);
        answers.forEach(memories::take);
        return memories;
    }

    /** Takes a further answer into account, the latest of all. */
    public void take(Answer answer) {
        var rating = Rating.of(answer.rating());
        var before = byItem.get(answer.item());
        var memory =
                before == null ? scheduler.first(rating, answer.at()) : scheduler.next(before, rating, answer.at());
        byItem.put(answer.item(), memory);
        agenda.take(answer.item(), memory);
    }

    /** The memory of an item; empty where it was never asked. */
    public Optional<Memory> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** The memories of all items that were ever asked, by their ids. */
    public Map<String, Memory> met() {
        return Collections.unmodifiableMap(byItem);
    }

    /** Whether an item was ever asked. */
    public boolean knows(String item) {
        return byItem.containsKey(item);
    }

    /** Whether an item was asked before and it is time to ask again. */
    public boolean isDue(String item, Instant now) {
        return agenda.isDue(item, now);
    }

    /** The chance that an item is recalled now; 0 where it was never asked. */
    public double retrievability(String item, Instant now) {
        return of(item).map(memory -> scheduler.retrievability(memory, now)).orElse(0.0);
    }

    /** On which day what is to be asked. */
    public Agenda agenda() {
        return agenda;
    }

    /** What they are reckoned by. */
    public Scheduler scheduler() {
        return scheduler;
    }
}
