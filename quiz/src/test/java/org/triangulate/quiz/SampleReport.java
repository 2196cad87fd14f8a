package org.triangulate.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.AskedItem;
import org.triangulate.exercises.analysis.Outcome;

/** A synthetic class with questions that have something wrong with them. */
public final class SampleReport {
    private static final List<String> OPTIONS = List.of("Morvia", "Kaldia", "both", "neither");

    private final Random chance = new Random(6);
    private final List<Outcome> outcomes = new ArrayList<>();

    private SampleReport() {}

    /** Forty students at eight questions, one of them drawn from two items, one an essay. */
    public static Analysis analysis() {
        return of(40, "");
    }

    /** Three students; nothing can be said of the items. */
    public static Analysis small() {
        return of(3, "");
    }

    /** The same, with something at the beginning and the end of every name and text. */
    public static Analysis hostile(String text) {
        return of(12, text);
    }

    private static Analysis of(int students, String text) {
        var sample = new SampleReport();
        for (int student = 1; student <= students; student++) {
            sample.student(text + "s-%03d".formatted(student) + text, text);
        }
        return Analysis.of(
                sample.outcomes.stream(),
                List.of(
                        item("who-has-the-fields", "Who has the fields?", text),
                        item("wrong-key", "Who pays the toll?", text),
                        new AskedItem("essay-on-bread", "", List.of(), true)));
    }

    private static AskedItem item(String id, String title, String text) {
        return new AskedItem(
                id, text + title, OPTIONS.stream().map(option -> option + text).toList(), false);
    }

    private void student(String id, String text) {
        var ability = chance.nextGaussian();
        choice(id, 1, "who-has-the-fields", ability, text);
        choice(id, 2, "wrong-key", -2 * ability, text);
        typed(id, 3, chance.nextBoolean() ? "share-of-grain" : "share-of-salt", ability, text);
        plain(id, 4, "everybody-knows", 2, 2, 15);
        plain(id, 5, "nobody-knows", 0, 1, 20);
        plain(id, 6, "order-of-the-toll", chance.nextDouble() < logistic(ability) ? 1 : 0.5, 1, 30);
        plain(id, 7, "left-out-by-many", chance.nextDouble() < logistic(ability - 1) ? 1 : 0, 1, 25);
        plain(
                id,
                8,
                "essay-on-bread",
                Math.max(0, Math.min(4, Math.round(2 + ability + chance.nextGaussian() / 2))),
                4,
                900);
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-2 * value));
    }

    private void choice(String id, int number, String item, double ability, String text) {
        var right = chance.nextDouble() < logistic(ability);
        var answer = right ? "Morvia" : OPTIONS.get(1 + chance.nextInt(2));
        add(id, number, item, right ? 1 : 0, 1, List.of(answer + text), "Morvia" + text, true, 20);
    }

    private void typed(String id, int number, String item, double ability, String text) {
        var right = chance.nextDouble() < logistic(ability);
        var answer = right ? "41 %" : 30 + chance.nextInt(30) * 2 + " %";
        add(id, number, item, right ? 2 : 0, 2, List.of(text + answer), "41 %", true, 35);
    }

    private void plain(String id, int number, String item, double points, double possible, int seconds) {
        var answered = !item.equals("left-out-by-many") || points > 0 || chance.nextInt(3) > 0;
        add(id, number, item, points, possible, List.of(), "", answered, seconds);
    }

    private void add(
            String id,
            int number,
            String item,
            double points,
            double possible,
            List<String> answers,
            String key,
            boolean answered,
            int seconds) {
        var time = Duration.ofMillis((long) (seconds * 1000L * (0.6 + chance.nextDouble())));
        var keys = key.isEmpty() ? List.<String>of() : List.of(key);
        outcomes.add(new Outcome(id, number, item, points, possible, answers, keys, answered, true, Optional.of(time)));
    }
}
