package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of sessions, with those of their questions and of their ends. */
final class Sessions {
    private static final String SELECT = "SELECT id, course, kind, started, length FROM session"
            + " LEFT JOIN time_limit ON time_limit.session = session.id WHERE course = ?";

    private static final String LATEST_FIRST = " ORDER BY started DESC, id DESC";

    /** No two sessions of a course that begin here begin at one time: the one that began last is the latest. */
    private static final String FREE_TIME = """
            (WITH RECURSIVE time (at) AS (
                VALUES (?4) UNION ALL
                SELECT at + 1 FROM time WHERE EXISTS (SELECT 1 FROM session WHERE course = ?2 AND started = at))
            SELECT max(at) FROM time)""";

    private final Database database;

    Sessions(Database database) {
        this.database = database;
    }

    void append(StudySession session) {
        database.atomically(() -> {
            database.run(
                    "INSERT INTO session (id, course, kind, started) VALUES (?1, ?2, ?3, " + FREE_TIME + ")",
                    session.id(),
                    session.course(),
                    session.kind(),
                    session.started().toEpochMilli());
            appendItems(session);
            session.limit().ifPresent(limit -> appendLimit(session.id(), limit));
        });
    }

    void end(String session, Instant at) {
        database.run(
                "INSERT INTO session_end (session, at) VALUES (?, ?) ON CONFLICT (session) DO NOTHING",
                session,
                at.toEpochMilli());
    }

    void skip(String session, int turn, Instant at) {
        database.run(
                "INSERT INTO skip (session, position, at) VALUES (?, ?, ?) ON CONFLICT (session, position) DO NOTHING",
                session,
                turn,
                at.toEpochMilli());
    }

    Set<Integer> skips(String session) {
        return Set.copyOf(
                database.all("SELECT position FROM skip WHERE session = ?", row -> row.getInt("position"), session));
    }

    Set<String> ofKind(String course, String kind) {
        return Set.copyOf(database.all(
                "SELECT id FROM session WHERE course = ? AND (kind = ? OR substr(kind, 1, ?) = ?)",
                row -> row.getString("id"),
                course,
                kind,
                kind.length() + 1,
                kind + ":"));
    }

    List<StudySession> open(String course, Instant since) {
        return database.all(
                SELECT + " AND started >= ? AND id NOT IN (SELECT session FROM session_end)" + LATEST_FIRST,
                this::read,
                course,
                since.toEpochMilli());
    }

    private void appendLimit(String session, Duration limit) {
        database.run("INSERT INTO time_limit (session, length) VALUES (?, ?)", session, limit.toMillis());
    }

    private void appendItems(StudySession session) {
        var position = 0;
        for (var planned : session.items()) {
            database.run(
                    "INSERT INTO planned_item (session, position, item, seed) VALUES (?, ?, ?, ?)",
                    session.id(),
                    position++,
                    planned.item(),
                    planned.seed());
        }
    }

    private StudySession read(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new StudySession(
                id,
                row.getString("course"),
                row.getString("kind"),
                Instant.ofEpochMilli(row.getLong("started")),
                items(id),
                limit(row));
    }

    private static Optional<Duration> limit(ResultSet row) throws SQLException {
        var length = row.getLong("length");
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(length));
    }

    private List<PlannedItem> items(String session) {
        return database.all(
                "SELECT item, seed FROM planned_item WHERE session = ? ORDER BY position",
                row -> new PlannedItem(row.getString("item"), row.getLong("seed")),
                session);
    }
}
