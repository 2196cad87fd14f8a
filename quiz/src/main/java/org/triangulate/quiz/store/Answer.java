package org.triangulate.quiz.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One answer of a student, as it was given and graded.
 *
 * <p>Times are kept to the millisecond; what is finer is cut off.
 *
 * @param id a UUID as text, made by whoever asks, so that no two programs make the same
 * @param session the id of the session in which it was given
 * @param course the id of the course
 * @param item the id of the item that was asked
 * @param revision which revision of the item was asked, from 0
 * @param typed what the student typed, letter by letter; may be empty
 * @param verdict what the grading said, in the words of the grading
 * @param score the share of the points, 0 to 1
 * @param rating how well it was remembered, 1 (not) to 4 (easily)
 * @param hints how many hints were shown before it
 * @param took the time from the question to the answer
 * @param at when it was given
 */
public record Answer(
        String id,
        String session,
        String course,
        String item,
        int revision,
        String typed,
        String verdict,
        double score,
        int rating,
        int hints,
        Duration took,
        Instant at) {
    public Answer {
        Check.filled("id", id);
        Check.filled("session", session);
        Check.filled("course", course);
        Check.filled("item", item);
        Check.require(revision >= 0, "revision", "must not be negative");
        Check.filled("verdict", verdict);
        Check.require(score >= 0 && score <= 1, "score", "is 0 to 1, not " + score);
        Check.rating(rating);
        Check.require(hints >= 0, "hints", "must not be negative");
        Check.require(!took.isNegative(), "took", "must not be negative");
        took = took.truncatedTo(ChronoUnit.MILLIS);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same answer, to an item that goes by another id now. */
    public Answer to(String currentId) {
        return new Answer(id, session, course, currentId, revision, typed, verdict, score, rating, hints, took, at);
    }

    /** The same answer, said to have been remembered otherwise. */
    public Answer rated(int otherwise) {
        return new Answer(id, session, course, item, revision, typed, verdict, score, otherwise, hints, took, at);
    }
}
