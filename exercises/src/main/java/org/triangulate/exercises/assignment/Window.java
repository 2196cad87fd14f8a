package org.triangulate.exercises.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/**
 * From when until when an assignment may be worked on.
 *
 * <p>The minute in which it closes still counts: with 23:59, what is handed in at 23:59:40 is in time.
 *
 * @param opens empty where it was open all along
 * @param closes empty where it stays open
 */
public record Window(Optional<Instant> opens, Optional<Instant> closes) {
    /** Open all along. */
    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    public Window {
        if (closes.isPresent() && !isBefore(opens, closes.get())) {
            throw new IllegalArgumentException("opens must be before closes");
        }
    }

    static Window read(Fields fields) {
        var opens = Instants.optional(fields, "opens");
        var closes = Instants.optional(fields, "closes");
        if (closes.isPresent() && !isBefore(opens, closes.get())) {
            fields.problem(
                    "closes", Rule.CONTRADICTION, "it closes before it opens", "write a time that is after 'opens'");
            return ALWAYS;
        }
        return new Window(opens, closes);
    }

    private static boolean isBefore(Optional<Instant> opens, Instant closes) {
        return opens.filter(start -> !start.isBefore(closes)).isEmpty();
    }

    /** Whether it may close at another time, which has to be after it opens. */
    boolean canCloseAt(Instant other) {
        return isBefore(opens, other);
    }

    /** The same, closing at another time. */
    Window closing(Instant other) {
        return new Window(opens, Optional.of(other));
    }

    /** Whether it is not open yet. */
    public boolean isBefore(Instant moment) {
        return opens.filter(moment::isBefore).isPresent();
    }

    /** By how much a moment is late, in whole minutes; zero where it is not. */
    public Duration lateness(Instant moment) {
        return closes.map(end -> Duration.between(minute(end), minute(moment)))
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
