package org.triangulate.docs.benchmarks;

import java.time.Instant;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Rating;

/** How many memories are updated in a second of processor time; {@code docs/benchmarks/updates.py} runs it. */
public final class Updates {
    private static final Instant START = Instant.parse("2026-01-01T05:00:00Z");
    private static final Fsrs6 SCHEDULER = Fsrs6.standard();
    private static final int HISTORIES = 1000;
    private static final int ANSWERS = 20;

    private Updates() {}

    public static void main(String[] words) {
        perSecond();
        System.out.println(perSecond());
    }

    private static double perSecond() {
        var begun = Figures.processorSeconds();
        var updates = 0L;
        var took = 0.0;
        var stability = 0.0;
        while (took < 1) {
            for (int history = 0; history < HISTORIES; history++) {
                stability += last(history);
            }
            updates += (long) HISTORIES * ANSWERS;
            took = Figures.processorSeconds() - begun;
        }
        if (stability <= 0) {
            throw new IllegalStateException("stability must be positive");
        }
        return updates / took;
    }

    /** Each item is answered when it is due; three answers in four are good. */
    private static double last(int history) {
        var memory = SCHEDULER.first(Rating.GOOD, START);
        for (int answer = 1; answer < ANSWERS; answer++) {
            memory = SCHEDULER.next(memory, Rating.of((history + answer) % 4 == 0 ? 1 : 3), memory.due());
        }
        return memory.stability();
    }
}
