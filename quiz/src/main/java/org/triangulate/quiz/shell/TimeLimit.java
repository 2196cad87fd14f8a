package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.triangulate.quiz.store.StudySession;
import org.triangulate.quiz.terminal.Console;

/** How long a session may still take; when that is over it wakes the console, so that nobody types in vain. */
final class TimeLimit implements AutoCloseable {
    private final Optional<Instant> end;
    private final InstantSource clock;
    private final Timer timer = new Timer("time-limit", true);

    TimeLimit(StudySession session, InstantSource clock, Console console) {
        this(session.limit().map(session.started()::plus), clock, console);
    }

    /**
     * @param end when the time is over; empty where there is no limit
     */
    TimeLimit(Optional<Instant> end, InstantSource clock, Console console) {
        this.end = end;
        this.clock = clock;
        left().filter(left -> !left.isZero()).ifPresent(left -> timer.schedule(wake(console), left.toMillis() + 1));
    }

    private static TimerTask wake(Console console) {
        return new TimerTask() {
            @Override
            public void run() {
                console.wake();
            }
        };
    }

    boolean isSet() {
        return end.isPresent();
    }

    /** What is left of the time, nothing at least; empty where there is no limit. */
    Optional<Duration> left() {
        return end.map(instant -> Duration.between(clock.instant(), instant))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    boolean isOver() {
        return left().filter(Duration::isZero).isPresent();
    }

    /** Now, or the moment at which the time ended. */
    Instant latest() {
        var now = clock.instant();
        return end.filter(now::isAfter).orElse(now);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
