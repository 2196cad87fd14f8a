package org.triangulate.quiz.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many items wait to be asked on each of the coming days.
 *
 * <p>It counts what is on the agenda now. What the answers until then put on it, new items and forgotten ones, comes on
 * top.
 *
 * @param overdue how many were to be asked before today
 * @param days today first
 */
public record Forecast(int overdue, List<Day> days) {
    /**
     * One day of it.
     *
     * @param reviews how many items are to be asked on it
     */
    public record Day(LocalDate date, int reviews) {}

    public Forecast {
        days = List.copyOf(days);
    }

    /** The forecast for so many days, today among them. */
    public static Forecast of(Agenda agenda, Instant now, int days) {
        var today = agenda.days().of(now);
        var coming = IntStream.range(0, days)
                .mapToObj(today::plusDays)
                .map(date -> new Day(date, agenda.load(date)))
                .toList();
        return new Forecast(agenda.loadBefore(today), coming);
    }

    /** The most that wait on one day. */
    public int most() {
        return days.stream().mapToInt(Day::reviews).max().orElse(0);
    }
}
