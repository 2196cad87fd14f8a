package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of answers, with the table of those that were taken back. */
final class Answers {
    private static final String NOT_RETRACTED = " AND id NOT IN (SELECT answer FROM retraction)";

    private static final String SELECT =
            "SELECT id, session, course, item, revision, typed, verdict, score, rating, hints, took, at FROM answer";

    /** A clock may be set back, or be too coarse: still an answer comes after the one before it in its session. */
    private static final String AFTER_THE_LAST =
            "max(?12, ifnull((SELECT max(at) + 1 FROM answer WHERE session = ?2), ?12))";

    private static final String IN_TIME = " ORDER BY at, id";

    private final Database database;

    Answers(Database database) {
        this.database = database;
    }

    void append(Answer answer) {
        database.run(
                "INSERT INTO answer (id, session, course, item, revision, typed, verdict, score, rating, hints, took, at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, " + AFTER_THE_LAST + ")",
                answer.id(),
                answer.session(),
                answer.course(),
                answer.item(),
                answer.revision(),
                answer.typed(),
                answer.verdict(),
                answer.score(),
                answer.rating(),
                answer.hints(),
                answer.took().toMillis(),
                answer.at().toEpochMilli());
    }

    void appendConfidence(String answer, int level) {
        database.run("INSERT INTO confidence (answer, level) VALUES (?, ?)", answer, level);
    }

    Map<String, Integer> confidences(String course) {
        var levels = new HashMap<String, Integer>();
        database.all(
                "SELECT answer, level FROM confidence JOIN answer ON answer.id = confidence.answer WHERE course = ?",
                row -> levels.put(row.getString("answer"), row.getInt("level")) == null,
                course);
        return levels;
    }

    void retract(String id, Instant at) {
        database.run(
                "INSERT INTO retraction (answer, at) VALUES (?, ?) ON CONFLICT (answer) DO NOTHING",
                id,
                at.toEpochMilli());
    }

    void rerate(String id, int rating, Instant at) {
        Check.rating(rating);
        database.run(
                "INSERT INTO rerating (answer, at, rating)"
                        + " VALUES (?1, max(?2, ifnull((SELECT max(at) + 1 FROM rerating WHERE answer = ?1), ?2)), ?3)",
                id,
                at.toEpochMilli(),
                rating);
    }

    List<Answer> ofCourse(String course) {
        return rerated(
                database.all(SELECT + " WHERE course = ?" + NOT_RETRACTED + IN_TIME, Answers::read, course),
                reratings("course", course));
    }

    List<Answer> ofSession(String session) {
        return rerated(
                database.all(SELECT + " WHERE session = ?" + NOT_RETRACTED + IN_TIME, Answers::read, session),
                reratings("session", session));
    }

    /** The last rating given to each answer to which one was given later. */
    private Map<String, Integer> reratings(String column, String value) {
        var ratings = new HashMap<String, Integer>();
        database.all(
                "SELECT rerating.answer AS answer, rerating.rating AS rating FROM rerating"
                        + " JOIN answer ON answer.id = rerating.answer WHERE answer." + column + " = ?"
                        + " ORDER BY rerating.at, rerating.rating",
                row -> ratings.put(row.getString("answer"), row.getInt("rating")) == null,
                value);
        return ratings;
    }

    private static List<Answer> rerated(List<Answer> answers, Map<String, Integer> ratings) {
        return ratings.isEmpty()
                ? answers
                : answers.stream()
                        .map(answer -> answer.rated(ratings.getOrDefault(answer.id(), answer.rating())))
                        .toList();
    }

    int count(String course) {
        return database.first(
                        "SELECT count(*) FROM answer WHERE course = ?" + NOT_RETRACTED, row -> row.getInt(1), course)
                .orElse(0);
    }

    Map<String, Integer> byItem(String course) {
        var counts = new TreeMap<String, Integer>();
        database.all(
                "SELECT item, count(*) AS answers FROM answer WHERE course = ?" + NOT_RETRACTED + " GROUP BY item",
                row -> counts.put(row.getString("item"), row.getInt("answers")) == null,
                course);
        return counts;
    }

    /** By number, in the order of {@link #SELECT}: looking a column up by its name costs more than reading it. */
    private static Answer read(ResultSet row) throws SQLException {
        var column = 0;
        return new Answer(
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getInt(++column),
                row.getString(++column),
                row.getString(++column),
                row.getDouble(++column),
                row.getInt(++column),
                row.getInt(++column),
                Duration.ofMillis(row.getLong(++column)),
                Instant.ofEpochMilli(row.getLong(++column)));
    }
}
