package org.triangulate.quiz.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

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
 */
public record StudySession(String id, String course, String kind, Instant started, List<PlannedItem> items) {
    public StudySession {
        Check.filled("id", id);
        Check.filled("course", course);
        Check.filled("kind", kind);
        started = started.truncatedTo(ChronoUnit.MILLIS);
        items = List.copyOf(items);
    }

    /** The same session with other questions. */
    public StudySession with(List<PlannedItem> others) {
        return new StudySession(id, course, kind, started, others);
    }
}
