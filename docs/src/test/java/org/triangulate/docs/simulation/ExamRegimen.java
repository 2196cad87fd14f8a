package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangulate.quiz.memory.Agenda;
import org.triangulate.quiz.memory.Exam;
import org.triangulate.quiz.memory.ExamPlanner;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Limits;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.NewItems;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Standing;
import org.triangulate.quiz.memory.StudyDays;

/**
 * The plan of this project that is fitted to the exam, made anew on every day: its reviews and its new items, what failed
 * today once more, and when nothing is left of these, what is least likely to be known at the exam.
 */
final class ExamRegimen implements Regimen {
    private static final double FIRST_RIGHT = 0.5;

    /** An answer in ten is the repetition of one that failed. */
    private static final double WITHOUT_REPETITIONS = 0.9;

    private final Fsrs6 scheduler = Fsrs6.standard();
    private final Agenda agenda = new Agenda(new StudyDays(ZoneOffset.UTC));
    private final Map<String, Memory> memories = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<String> queue = new ArrayDeque<>();
    private final Set<String> asked = new HashSet<>();
    private final int items;
    private final Exam exam;

    ExamRegimen(int items, Exam exam) {
        this.items = items;
        this.exam = exam;
        for (int item = 0; item < items; item++) {
            numbers.put(FsrsRegimen.name(item), item);
        }
    }

    @Override
    public void begin(Instant now, int answers) {
        var fresh = fresh();
        var daysLeft = (int) Duration.between(now, exam.at()).toDays() + 1;
        var portion = NewItems.of(fresh.size(), daysLeft, answers / 2).today();
        var reviews = (int) ((answers - portion * (2 - FIRST_RIGHT)) * WITHOUT_REPETITIONS);
        var limits = new Limits(answers / 2, reviews, Duration.ofSeconds(20));
        var planner = new ExamPlanner(scheduler, exam, limits, FIRST_RIGHT);
        queue.clear();
        asked.clear();
        planner.today(new Standing(memories, fresh), agenda, now).ifPresent(today -> {
            queue.addAll(today.reviews());
            queue.addAll(today.fresh());
        });
    }

    private List<String> fresh() {
        var fresh = new ArrayList<String>();
        for (int item = 0; item < items; item++) {
            if (!memories.containsKey(FsrsRegimen.name(item))) {
                fresh.add(FsrsRegimen.name(item));
            }
        }
        return fresh;
    }

    @Override
    public int next(Instant now) {
        var item = queue.isEmpty() ? leastKnownAtExam() : queue.remove();
        asked.add(item);
        return numbers.getOrDefault(item, 0);
    }

    private String leastKnownAtExam() {
        return memories.keySet().stream()
                .min(Comparator.<String, Boolean>comparing(asked::contains)
                        .thenComparingDouble(item -> scheduler.retrievability(memories.get(item), exam.at()))
                        .thenComparing(item -> item))
                .orElseGet(() -> FsrsRegimen.name(0));
    }

    @Override
    public void take(int item, Rating rating, Instant at) {
        var name = FsrsRegimen.name(item);
        var before = memories.get(name);
        var memory = before == null ? scheduler.first(rating, at) : scheduler.next(before, rating, at);
        memories.put(name, memory);
        agenda.take(name, memory);
        if (!rating.remembered()) {
            queue.add(name);
        }
    }
}
