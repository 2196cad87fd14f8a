package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.session.Leech;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.Paces;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.store.Answer;

/** What is known of a student in the course of a session: what is remembered, how fast answers come, what is hard. */
final class Habits {
    private final Desk desk;
    private final boolean learns;
    private final Paces paces;
    private List<Answer> answers;
    private Memories memories;

    /**
     * @param learns whether the answers of this session tell of memories
     */
    Habits(Desk desk, boolean learns) {
        this.desk = desk;
        this.learns = learns;
        this.answers = new ArrayList<>(desk.answers());
        this.memories = desk.memories(answers);
        this.paces = Paces.of(answers, desk::isTyped);
    }

    /** Takes an answer of the session into account. */
    void take(Answer answer) {
        if (learns) {
            answers.add(answer);
            memories.take(answer);
        }
    }

    /** Reckons anew what is remembered, after an answer was taken back or rated otherwise. */
    void reckonAnew() {
        answers = new ArrayList<>(desk.answers());
        memories = desk.memories(answers);
    }

    /** The memory of an item; empty where it was never asked. */
    Optional<Memory> memory(String item) {
        return memories.of(item);
    }

    /** How long so many answers are likely to take. */
    Duration takes(int count) {
        return Today.perAnswer(answers).multipliedBy(count);
    }

    /** In how many days an item comes again; empty where it comes again today, or the session tells nothing of it. */
    Optional<Long> comesAgainIn(String item) {
        var days = memories.agenda().days();
        var today = days.of(desk.clock().instant());
        return learns
                ? memories.agenda()
                        .day(item)
                        .filter(day -> day.isAfter(today))
                        .map(day -> ChronoUnit.DAYS.between(today, day))
                : Optional.empty();
    }

    /** How well something was remembered that was answered rightly at once and without help. */
    Rating rate(String item, Duration took, boolean typed) {
        return paces.rate(Verdict.RIGHT, 0, took, typed, memories.knows(item));
    }

    /** That an item is forgotten again and again, where it is. */
    Optional<Leech> leech(String item) {
        var asked =
                answers.stream().filter(answer -> answer.item().equals(item)).toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Leech.among(asked, desk::said).stream().findFirst();
    }
}
