package org.triangulate.docs.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import org.triangulate.quiz.memory.Exam;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Steps;

/** Prints the tables of docs/simulation.md; an argument is the number of learners. */
public final class Simulation {
    static final Term USUAL = new Term("usual: 300 items, 60 days, 30 answers a day", 300, 60, 30, 0, 0);
    static final Term TIGHT = new Term("tight: 400 items, 60 days, 20 answers a day", 400, 60, 20, 0, 0);
    static final Term SHORT = new Term("short: 200 items, 14 days, 60 answers a day", 200, 14, 60, 0, 0);
    static final Term AWAY =
            new Term("absence: 300 items, 60 days, 40 answers a day, none on days 26 to 45", 300, 60, 40, 25, 45);
    static final Term LATE = new Term(
            "back five days before the exam: 300 items, 40 answers a day, none on days 21 to 40", 300, 45, 40, 20, 40);
    private static final int LEARNERS = 100;
    private static final double RETENTION = 0.9;
    private static final Fsrs6 STEPLESS = new Fsrs6(RETENTION, 36_500, true, Steps.ofMinutes(), Steps.ofMinutes());

    private Simulation() {}

    public static void main(String[] words) {
        var learners = words.length > 0 ? Integer.parseInt(words[0]) : LEARNERS;
        System.out.println(learners + " learners of each population; recall at the exam in percent, ± 95 %");
        for (var term : List.of(USUAL, TIGHT, SHORT, AWAY, LATE)) {
            table(term, "regimen", regimens(term), learners);
        }
        for (var term : List.of(AWAY, LATE, TIGHT)) {
            table(term, "order", orders(term), learners);
        }
    }

    static Map<String, LongFunction<Regimen>> regimens(Term term) {
        var regimens = new LinkedHashMap<String, LongFunction<Regimen>>();
        regimens.put("FSRS-6", seed -> new FsrsRegimen(term.items(), Order.BEST_REMEMBERED));
        regimens.put("FSRS-6 without steps", seed -> new FsrsRegimen(term.items(), Order.BEST_REMEMBERED, STEPLESS));
        regimens.put(
                "FSRS-6, plan for the exam", seed -> new ExamRegimen(term.items(), new Exam(term.exam(), RETENTION)));
        regimens.put("SM-2", seed -> new Sm2Regimen(term.items()));
        regimens.put("Leitner", seed -> new LeitnerRegimen(term.items()));
        regimens.put("random", seed -> new RandomRegimen(term.items(), new Random(seed)));
        return regimens;
    }

    static Map<String, LongFunction<Regimen>> orders(Term term) {
        var orders = new LinkedHashMap<String, LongFunction<Regimen>>();
        for (var order : Order.values()) {
            orders.put(
                    order.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    seed -> new FsrsRegimen(term.items(), order));
        }
        return orders;
    }

    private static void table(Term term, String what, Map<String, LongFunction<Regimen>> regimens, int learners) {
        System.out.println("\n" + term.name() + "\n");
        System.out.println("| " + what + " | FSRS-6 | beside the first | power law | beside the first |");
        System.out.println("| --- | --- | --- | --- | --- |");
        Map<Population, Trial> first = new LinkedHashMap<>();
        regimens.forEach((name, regimen) -> {
            var row = new StringBuilder("| " + name);
            for (var population : Population.values()) {
                var trial = Trial.of(term, population, learners, regimen);
                var base = first.computeIfAbsent(population, any -> trial);
                row.append(" | ").append(trial.cell(false)).append(" | ");
                row.append(trial.equals(base) ? "" : trial.minus(base).cell(true));
            }
            System.out.println(row + " |");
        });
    }
}
