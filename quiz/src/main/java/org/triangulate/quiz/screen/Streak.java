package org.triangulate.quiz.screen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Days of study without a day left out between them.
 *
 * @param longest how many days the longest such run lasts
 * @param current how many days the run lasts that reaches today or yesterday; 0 where there is none
 */
record Streak(int longest, int current) {
    static Streak of(Collection<LocalDate> days, LocalDate today) {
        int longest = 0;
        int run = 0;
        var before = LocalDate.MIN;
        for (var day : new TreeSet<>(days)) {
            run = before.equals(LocalDate.MIN) || !before.plusDays(1).equals(day) ? 1 : run + 1;
            longest = Math.max(longest, run);
            before = day;
        }
        var goesOn = !before.equals(LocalDate.MIN) && !before.isBefore(today.minusDays(1));
        return new Streak(longest, goesOn ? run : 0);
    }
}
