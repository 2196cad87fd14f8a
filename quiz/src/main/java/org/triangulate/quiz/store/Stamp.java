package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.triangulate.phrases.Phrase;

/**
 * Which program made a SQLite database, and in which version of its tables.
 *
 * @param application the program, {@code PRAGMA application_id}
 * @param version the version of its tables, {@code PRAGMA user_version}
 */
record Stamp(int application, int version) {
    /** "Trng" in ASCII, and the version of the tables in {@link Schema}. */
    static final Stamp OURS = new Stamp(0x54726E67, Schema.version());

    /** The stamp of an open database, with what its log says of it. */
    static Stamp of(Connection connection) throws SQLException {
        return new Stamp(number(connection, "PRAGMA application_id"), number(connection, "PRAGMA user_version"));
    }

    /** Refuses a database of another program, and one that a newer version of this program has written. */
    void check(Path file) {
        if (application != OURS.application || version < 1) {
            throw new ProfileException(file, Phrase.of("store.foreign"), Phrase.of("store.elsewhere"));
        }
        if (version > OURS.version) {
            throw new ProfileException(
                    file,
                    Phrase.of("store.newer", version, OURS.version),
                    Phrase.of("store.newer.remedy", Phrase.of("store.elsewhere")));
        }
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.prepareStatement(pragma);
                var row = statement.executeQuery()) {
            return row.getInt(1);
        }
    }
}
