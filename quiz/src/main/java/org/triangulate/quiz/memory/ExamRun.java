package org.triangulate.quiz.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The days until an exam, one after the other, as they are likely to go. */
final class ExamRun {
    private final ExamPlanner planner;
    private final Standing standing;
    private final DryRun run;
    private final Agenda agenda;
    private final Map<String, Double> recalls = new HashMap<>();
    private final Set<String> metOnce = new HashSet<>();
    private int introduced;

    ExamRun(ExamPlanner planner, Standing standing, Agenda agenda) {
        this.planner = planner;
        this.standing = standing;
        this.agenda = agenda;
        this.run = new DryRun(planner.scheduler(), agenda, standing.met());
        standing.met().keySet().forEach(this::foresee);
    }

    /** Goes through a day after which so many days of study are left. */
    StudyDay day(Instant at, int daysLeft) {
        var due = due(at);
        var reviews = new ArrayList<>(
                due.subList(0, Math.min(due.size(), planner.limits().reviews())));
        var kept = reviews.size();
        reviews.addAll(pulledIn(due, at, daysLeft));
        var fresh = fresh(daysLeft);
        introduced += fresh.size();
        var answers = study(reviews, fresh, at);
        return new StudyDay(
                agenda.days().of(at),
                reviews,
                reviews.size() - kept,
                fresh,
                due.size() - kept,
                planner.limits().perAnswer().multipliedBy(answers));
    }

    /** Asks and meets items; gives the number of answers. */
    private int study(List<String> reviews, List<String> fresh, Instant at) {
        var answers = 0;
        for (var item : reviews) {
            answers += run.ask(item, at);
            metOnce.remove(item);
            foresee(item);
        }
        for (var item : fresh) {
            answers += run.meet(item, planner.firstRight(), at);
            metOnce.add(item);
            foresee(item);
        }
        return answers;
    }

    private List<String> fresh(int daysLeft) {
        var unmet = standing.fresh().subList(introduced, standing.fresh().size());
        var portion = NewItems.of(unmet.size(), daysLeft + 1, planner.limits().fresh())
                .today();
        return unmet.subList(0, portion);
    }

    /** What waits: when it is more than can be asked, first what gains most by it until the exam. */
    private List<String> due(Instant at) {
        var due = run.due(at);
        var gain = new Gain(planner.scheduler(), planner.exam().at());
        return due.size() > planner.limits().reviews()
                ? Backlog.highestFirst(due, item -> gain.of(run.memory(item), at))
                : due;
    }

    /** What cannot wait until a later day, as the days that are left will be full. */
    private List<String> pulledIn(List<String> due, Instant at, int daysLeft) {
        var room = planner.limits().reviews() - due.size();
        if (room <= 0) {
            return List.of();
        }
        var needy = needy(due);
        var later =
                (long) planner.limits().reviews() * daysLeft - (standing.fresh().size() - introduced) - due.size();
        var now = Math.min(room, needy.size() - Math.max(0, later));
        return now <= 0 ? List.of() : mostUseful(needy, at).subList(0, (int) now);
    }

    /** What is not due today and would fall below the recall that is wanted. */
    private List<String> needy(List<String> due) {
        var asked = new HashSet<>(due);
        var needy = new ArrayList<String>();
        recalls.forEach((item, recall) -> {
            if (recall < planner.exam().recall() && !asked.contains(item)) {
                needy.add(item);
            }
        });
        return needy;
    }

    /** First what one repetition today would keep above the recall that is wanted, of these the most forgotten. */
    private List<String> mostUseful(List<String> items, Instant at) {
        record Needy(String item, boolean lasts, double recall) {}
        return items.stream()
                .map(item -> {
                    var memory = run.memory(item);
                    var repeated = planner.scheduler().next(memory, Rating.GOOD, at);
                    return new Needy(item, recall(repeated) >= planner.exam().recall(), recall(memory));
                })
                .sorted(Comparator.comparing(Needy::lasts)
                        .reversed()
                        .thenComparingDouble(Needy::recall)
                        .thenComparing(Needy::item))
                .map(Needy::item)
                .toList();
    }

    private void foresee(String item) {
        recalls.put(item, recall(run.memory(item)));
    }

    private double recall(Memory memory) {
        return planner.scheduler().retrievability(memory, planner.exam().at());
    }

    ExamPlan plan(List<StudyDay> days, NewItems newItems) {
        var sum = recalls.values().stream().mapToDouble(Double::doubleValue).sum();
        var below = (int) recalls.values().stream()
                .filter(recall -> recall < planner.exam().recall())
                .count();
        var all = standing.met().size() + standing.fresh().size();
        return new ExamPlan(
                days, newItems, metOnce.size(), sum / Math.max(1, all), sum / Math.max(1, recalls.size()), below);
    }
}
