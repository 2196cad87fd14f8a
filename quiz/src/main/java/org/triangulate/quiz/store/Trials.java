package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * The table of what came before answers.
 *
 * <p>A trial belongs to the turn in which it was made: the number of answers that its session had by then, with those
 * that were taken back. So who takes an answer back meets the question anew.
 */
final class Trials {
    private static final String TURN = "(SELECT count(*) FROM answer WHERE session = ?1)";

    private final Database database;

    Trials(Database database) {
        this.database = database;
    }

    void append(String session, Trial trial) {
        database.run(
                "INSERT INTO trial (session, turn, kind, typed, score, at) VALUES (?1, " + TURN + ", ?2, ?3, ?4,"
                        + " max(?5, ifnull((SELECT max(at) + 1 FROM trial WHERE session = ?1), ?5)))",
                session,
                trial.kind().name(),
                trial.typed(),
                trial.score(),
                trial.at().toEpochMilli());
    }

    List<Trial> ofTurn(String session) {
        return database.all(
                "SELECT kind, typed, score, at FROM trial WHERE session = ?1 AND turn = " + TURN
                        + " ORDER BY at, kind, typed, number",
                Trials::read,
                session);
    }

    private static Trial read(ResultSet row) throws SQLException {
        return new Trial(
                Trial.Kind.valueOf(row.getString("kind")),
                row.getString("typed"),
                row.getDouble("score"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
