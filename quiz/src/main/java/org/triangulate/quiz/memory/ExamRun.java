package org.triangulate.quiz.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days until an exam, one after the other, as they are likely to go. */
final class ExamRun {
    private final ExamPlanner planner;
    private final Standing standing;
    private final DryRun run;
    private final Agenda agenda;
    private final Set<String> metOnce = new HashSet<>();
    private int introduced;

    private record Needy(String item, boolean lasts, double recall) {}

    ExamRun(ExamPlanner planner, Standing standing, Agenda agenda) {
        this.planner = planner;
        this.standing = standing;
        this.agenda = agenda;
        this.run = new DryRun(planner.scheduler(), agenda, standing.met());
    }

    /** Goes through a day with so many new items, after which so many days of study are left. */
    StudyDay day(Instant at, int perDay, int daysLeft) {
        var due = run.due(at);
        var reviews = new ArrayList<>(
                due.subList(0, Math.min(due.size(), planner.limits().reviews())));
        var kept = reviews.size();
        reviews.addAll(pulledIn(due, at, daysLeft));
        var fresh = standing.fresh()
                .subList(
                        introduced,
                        Math.min(introduced + perDay, standing.fresh().size()));
        introduced += fresh.size();
        var answers = 0;
        for (var item : reviews) {
            answers += run.ask(item, at);
        }
        for (var item : fresh) {
            answers += run.meet(item, planner.firstRight(), at);
        }
        reviews.forEach(metOnce::remove);
        metOnce.addAll(fresh);
        return new StudyDay(
                agenda.days().of(at),
                reviews,
                reviews.size() - kept,
                fresh,
                due.size() - kept,
                planner.limits().perAnswer().multipliedBy(answers));
    }

    /** What cannot wait until a later day, as the days that are left will be full. */
    private List<String> pulledIn(List<String> due, Instant at, int daysLeft) {
        var room = planner.limits().reviews() - due.size();
        if (room <= 0) {
            return List.of();
        }
        var needy = needy(new HashSet<>(due), at);
        var later =
                (long) planner.limits().reviews() * daysLeft - (standing.fresh().size() - introduced) - due.size();
        var now = Math.min(room, Math.max(0, needy.size() - Math.max(0, later)));
        return needy.stream().limit(now).map(Needy::item).toList();
    }

    /** What would fall below the recall that is wanted: first what one repetition today would keep above it. */
    private List<Needy> needy(Set<String> due, Instant at) {
        var needy = new ArrayList<Needy>();
        run.memories().forEach((item, memory) -> {
            var recall = recall(memory);
            if (recall < planner.exam().recall() && !due.contains(item)) {
                var repeated = planner.scheduler().next(memory, Rating.GOOD, at);
                needy.add(new Needy(item, recall(repeated) >= planner.exam().recall(), recall));
            }
        });
        needy.sort(Comparator.comparing(Needy::lasts)
                .reversed()
                .thenComparingDouble(Needy::recall)
                .thenComparing(Needy::item));
        return needy;
    }

    private double recall(Memory memory) {
        return planner.scheduler().retrievability(memory, planner.exam().at());
    }

    ExamPlan plan(List<StudyDay> days, NewItems newItems) {
        var recalls = run.memories().values().stream().mapToDouble(this::recall).toArray();
        var sum = 0.0;
        var below = 0;
        for (var recall : recalls) {
            sum += recall;
            below += recall < planner.exam().recall() ? 1 : 0;
        }
        var all = standing.met().size() + standing.fresh().size();
        return new ExamPlan(
                days, newItems, metOnce.size(), sum / Math.max(1, all), sum / Math.max(1, recalls.length), below);
    }
}
