package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * On which day each item is asked, such that no day is crowded while the next one is empty.
 *
 * <p>Example: it is filled along with the memories, answer by answer,
 *
 * <pre>{@code
 * var agenda = new Agenda(new StudyDays(zone));
 * agenda.take("capital-of-poland", memory);
 * agenda.isDue("capital-of-poland", now);
 * }</pre>
 *
 * <p>A memory says when its item is best asked. Some days earlier or later cost little: within the range from which
 * other programs that use FSRS draw a day by lot ("fuzz"), the agenda takes the day with the least to do. Memories are
 * not changed by that, chance has no part in it, and what was put on a day stays there until the item is answered: the
 * same answers in the same order give the same agenda.
 */
public final class Agenda {
    /** Shorter intervals than this are kept to the day. */
    private static final double SHORTEST_SPREAD = 2.5;

    /** Days are counted as in {@link LocalDate#toEpochDay}: a plan of two months puts thousands of items on them. */
    private record Place(long day, Memory memory) {
        private boolean isDue(Instant now, StudyDays days) {
            return memory.phase() == Phase.REVIEW ? day <= days.of(now).toEpochDay() : memory.isDue(now);
        }
    }

    private final StudyDays days;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Long, Integer> load = new HashMap<>();

    /** By how much intervals were made longer so far, as shares of themselves: what is put off has to be made up. */
    private double delay;

    /** An agenda with nothing in it. */
    public Agenda(StudyDays days) {
        this.days = days;
    }

    /** A further agenda with the same on it, which goes its own way. */
    public Agenda copy() {
        var copy = new Agenda(days);
        copy.places.putAll(places);
        copy.load.putAll(load);
        copy.delay = delay;
        return copy;
    }

    /** Puts an item that was just answered on a day. */
    public void take(String item, Memory memory) {
        var before = places.remove(item);
        if (before != null) {
            load.merge(before.day(), -1, Integer::sum);
        }
        var day = choose(memory);
        places.put(item, new Place(day, memory));
        load.merge(day, 1, Integer::sum);
    }

    private long choose(Memory memory) {
        var best = days.of(memory.due()).toEpochDay();
        var interval =
                (double) Duration.between(memory.reviewed(), memory.due()).toDays();
        if (memory.phase() != Phase.REVIEW || interval < SHORTEST_SPREAD) {
            return best;
        }
        var chosen = best;
        var reach = reach(interval);
        for (int distance = 1; distance <= reach; distance++) {
            chosen = delay > 0 ? chosen : lighter(chosen, best + distance);
            chosen = delay < 0 ? chosen : lighter(chosen, best - distance);
        }
        delay += (double) (chosen - best) / interval;
        return chosen;
    }

    private long lighter(long chosen, long other) {
        return load.getOrDefault(other, 0) < load.getOrDefault(chosen, 0) ? other : chosen;
    }

    /** How many days an interval may be shorter or longer: those of the fuzz of Anki, py-fsrs and ts-fsrs. */
    static long reach(double interval) {
        var reach = 1
                + 0.15 * part(interval, SHORTEST_SPREAD, 7)
                + 0.1 * part(interval, 7, 20)
                + 0.05 * part(interval, 20, Double.MAX_VALUE);
        return Math.min(Math.round(reach), Math.round(interval) - 2);
    }

    private static double part(double interval, double from, double to) {
        return Math.max(0, Math.min(interval, to) - from);
    }

    /** The day on which an item is to be asked; empty where it was never answered. */
    public Optional<LocalDate> day(String item) {
        return Optional.ofNullable(places.get(item)).map(place -> LocalDate.ofEpochDay(place.day()));
    }

    /** Whether it is time to ask an item: within a day to the minute, otherwise from the first minute of its day. */
    public boolean isDue(String item, Instant now) {
        var place = places.get(item);
        return place != null && place.isDue(now, days);
    }

    boolean isOnOrBefore(String item, LocalDate day) {
        var place = places.get(item);
        return place != null && place.day() <= day.toEpochDay();
    }

    /** How many items are on a day. */
    public int load(LocalDate day) {
        return load.getOrDefault(day.toEpochDay(), 0);
    }

    /** How many items are on the days before a day, and were not asked. */
    public int loadBefore(LocalDate day) {
        return load.entrySet().stream()
                .filter(entry -> entry.getKey() < day.toEpochDay())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How the days are counted. */
    public StudyDays days() {
        return days;
    }
}
