package org.triangulate.quiz.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables of a profile. Rows are only ever appended; the database itself refuses to change or delete one.
 *
 * <p>There is no index but those of the keys: a reader wants nearly every answer anyway, and what is read from the
 * table itself cannot be missing from an index.
 */
final class Schema {
    /** What {@link Answer} demands of its numbers. */
    static final String ANSWER_IN_RANGE =
            "revision >= 0 AND score BETWEEN 0 AND 1 AND rating BETWEEN 1 AND 4 AND hints >= 0 AND took >= 0";

    private static final List<String> TABLES = List.of("""
            CREATE TABLE session (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                course TEXT NOT NULL,
                kind TEXT NOT NULL,
                started INTEGER NOT NULL -- milliseconds since 1970-01-01T00:00Z, here and below
            ) STRICT
            """, """
            CREATE TABLE planned_item (
                session TEXT NOT NULL REFERENCES session (id),
                position INTEGER NOT NULL,
                item TEXT NOT NULL,
                seed INTEGER NOT NULL,
                PRIMARY KEY (session, position)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE session_end (
                session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
                at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE answer (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                session TEXT NOT NULL REFERENCES session (id),
                course TEXT NOT NULL,
                item TEXT NOT NULL,
                revision INTEGER NOT NULL,
                typed TEXT NOT NULL,
                verdict TEXT NOT NULL,
                score REAL NOT NULL,
                rating INTEGER NOT NULL,
                hints INTEGER NOT NULL,
                took INTEGER NOT NULL, -- milliseconds
                at INTEGER NOT NULL,
                CHECK (%s)
            ) STRICT
            """.formatted(ANSWER_IN_RANGE), """
            CREATE TABLE retraction (
                answer TEXT NOT NULL PRIMARY KEY REFERENCES answer (id),
                at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """);

    private static final List<String> APPENDED_TO =
            List.of("session", "planned_item", "session_end", "answer", "retraction");

    private Schema() {}

    /** Makes the tables when the database is new, and sets the mode in which readers and a writer do not wait. */
    static void prepare(Database database) {
        if (isNew(database)) {
            database.atomically(() -> create(database));
        }
        useLog(database);
    }

    /** Everything that a profile's database is made of, as SQLite keeps it in its table of tables. */
    static List<String> definitions() {
        var triggers = APPENDED_TO.stream()
                .flatMap(table -> Stream.of("UPDATE", "DELETE").map(change -> refusal(change, table)));
        return Stream.concat(TABLES.stream().map(String::strip), triggers).toList();
    }

    private static String refusal(String change, String table) {
        return "CREATE TRIGGER no_%s_of_%s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'only appended to'); END"
                .formatted(change.toLowerCase(Locale.ROOT), table, change, table);
    }

    private static void create(Database database) {
        if (!isNew(database)) {
            return;
        }
        definitions().forEach(database::run);
        database.run("PRAGMA application_id = " + Stamp.OURS.application());
        database.run("PRAGMA user_version = " + Stamp.OURS.version());
    }

    /** Another program may have the file open just now; then it sets the mode itself, or whoever opens it next. */
    private static void useLog(Database database) {
        try {
            database.run("PRAGMA journal_mode = WAL");
        } catch (ProfileException e) {
            if (!(e.getCause() instanceof SQLException cause) || Trouble.of(cause) != Trouble.BUSY) {
                throw e;
            }
        }
    }

    private static boolean isNew(Database database) {
        return database.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0) == 0;
    }
}
