package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * A course of some weeks with an exam at its end, and somebody who gives the same number of answers on every day of study.
 *
 * @param items how many items the course has
 * @param days from the first day of study to the last; the exam is on the morning after it
 * @param answers how many answers are given on a day
 * @param awayFrom the first day without study, from 0
 * @param awayTo the first day of study after that; the same where there was no absence
 */
record Term(String name, int items, int days, int answers, int awayFrom, int awayTo) {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final int SECONDS_OF_AN_ANSWER = 20;

    Instant exam() {
        return START.plus(Duration.ofDays(days)).minus(Duration.ofHours(9));
    }

    /** The mean chance of recall over the whole course at the exam, of a learner who studies by a regimen. */
    double recallAtExam(Learner learner, Regimen regimen) {
        for (int day = 0; day < days; day++) {
            if (day < awayFrom || day >= awayTo) {
                study(learner, regimen, START.plus(Duration.ofDays(day)));
            }
        }
        return IntStream.range(0, items)
                .mapToDouble(item -> learner.recall(item, exam()))
                .average()
                .orElseThrow();
    }

    private void study(Learner learner, Regimen regimen, Instant evening) {
        regimen.begin(evening, answers);
        for (int answer = 0; answer < answers; answer++) {
            var now = evening.plusSeconds((long) answer * SECONDS_OF_AN_ANSWER);
            var item = regimen.next(now);
            regimen.take(item, learner.answer(item, now), now);
        }
    }
}
