package org.triangulate.quiz.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a student sits down to: the questions of one sitting, in their order.
 *
 * <p>It is stored when it begins, so that an interrupted one goes on at the question where it stopped.
 *
 * @param id a UUID as text, made by whoever begins it
 * @param course the id of the course
 * @param kind what sort of session it is, such as {@code study} or {@code drill:energy}
 * @param started when it began, to the millisecond
 * @param items the questions in the order in which they are asked
 * @param limit how long it may take, to the millisecond; empty where one may take one's time
 */
public record StudySession(
        String id, String course, String kind, Instant started, List<PlannedItem> items, Optional<Duration> limit) {
    public StudySession {
        Check.filled("id", id);
        Check.filled("course", course);
        Check.filled("kind", kind);
        started = started.truncatedTo(ChronoUnit.MILLIS);
        items = List.copyOf(items);
        limit = limit.map(length -> length.truncatedTo(ChronoUnit.MILLIS));
        Check.require(limit.filter(length -> length.toMillis() <= 0).isEmpty(), "limit", "must be longer than nothing");
    }

    /** One for which one may take one's time. */
    public StudySession(String id, String course, String kind, Instant started, List<PlannedItem> items) {
        this(id, course, kind, started, items, Optional.empty());
    }

    /** The same session with other questions. */
    public StudySession with(List<PlannedItem> others) {
        return new StudySession(id, course, kind, started, others, limit);
    }
}
