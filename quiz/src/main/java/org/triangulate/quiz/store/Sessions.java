package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of sessions, with those of their questions and of their ends. */
final class Sessions {
    private final Database database;

    Sessions(Database database) {
        this.database = database;
    }

    void append(StudySession session) {
        database.atomically(() -> {
            database.run(
                    "INSERT INTO session (id, course, kind, started) VALUES (?, ?, ?, ?)",
                    session.id(),
                    session.course(),
                    session.kind(),
                    session.started().toEpochMilli());
            appendItems(session);
        });
    }

    void end(String session, Instant at) {
        database.run(
                "INSERT INTO session_end (session, at) VALUES (?, ?) ON CONFLICT (session) DO NOTHING",
                session,
                at.toEpochMilli());
    }

    boolean hasEnded(String session) {
        return database.first("SELECT 1 FROM session_end WHERE session = ?", row -> true, session)
                .orElse(false);
    }

    Optional<StudySession> latest(String course, String kind) {
        return database.first(
                "SELECT id, course, kind, started FROM session WHERE course = ? AND kind = ?"
                        + " ORDER BY started DESC, number DESC LIMIT 1",
                this::read,
                course,
                kind);
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
                items(id));
    }

    private List<PlannedItem> items(String session) {
        return database.all(
                "SELECT item, seed FROM planned_item WHERE session = ? ORDER BY position",
                row -> new PlannedItem(row.getString("item"), row.getLong("seed")),
                session);
    }
}
