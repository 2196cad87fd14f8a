package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Rating;

/** How far the scheduler is from two others over the histories that {@code docs/benchmarks/histories.mjs} wrote. */
public final class CrossCheck {
    private static final Instant START = Instant.parse("2020-01-01T05:00:00Z");

    private final Fsrs6 scheduler = Fsrs6.standard();
    private final double[] farthest = new double[4];
    private String history = "";
    private @Nullable Memory memory;
    private int histories;
    private int answers;
    private int otherPlaces;
    private int dues;
    private int otherDues;

    private CrossCheck() {}

    public static void main(String[] words) throws IOException {
        var file = Objects.requireNonNull(System.getenv("HISTORIES"), "HISTORIES names the file of histories.mjs");
        var check = new CrossCheck();
        try (var lines = Files.lines(Path.of(file))) {
            lines.forEach(line -> check.take(line.split("\t")));
        }
        check.report();
    }

    private void take(String[] cells) {
        var rating = Rating.of(Integer.parseInt(cells[2]));
        var before = memory;
        if (before == null || !cells[0].equals(history)) {
            history = cells[0];
            histories++;
            memory = scheduler.first(rating, START);
        } else {
            memory = scheduler.next(before, rating, before.reviewed().plusSeconds(Long.parseLong(cells[1])));
        }
        answers++;
        compare(memory, cells);
    }

    private void compare(Memory now, String[] cells) {
        for (int i = 0; i < farthest.length; i++) {
            var other = Double.parseDouble(cells[3 + i]);
            var own = i % 2 == 0 ? now.stability() : now.difficulty();
            farthest[i] = Math.max(farthest[i], Math.abs(own - other) / other);
        }
        var state = now.phase().ordinal() + 1;
        otherPlaces += state == Integer.parseInt(cells[7]) && now.step() == Integer.parseInt(cells[8]) ? 0 : 1;
        if (!cells[9].equals("-")) {
            dues++;
            otherDues += Duration.between(now.reviewed(), now.due()).toSeconds() == Long.parseLong(cells[9]) ? 0 : 1;
        }
    }

    private void report() {
        System.out.printf(Locale.ENGLISH, "%,d histories of %,d answers; farthest, as shares:%n", histories, answers);
        System.out.printf("ts-fsrs: stability %.1e, difficulty %.1e%n", farthest[0], farthest[1]);
        System.out.printf("fsrs-rs: stability %.1e, difficulty %.1e%n", farthest[2], farthest[3]);
        System.out.printf(
                Locale.ENGLISH,
                "another state or step: %d; due at another time: %d of %,d%n",
                otherPlaces,
                otherDues,
                dues);
    }
}
