package org.triangulate.quiz.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of a profile. Rows are only ever appended; the database itself refuses to change or delete one.
 *
 * <p>A new version of the program only adds tables, so a profile of an older one is brought up to date by making those
 * that it lacks.
 *
 * <p>Every row has a key of its own that it keeps on any machine: an id, or what it is about with its time. By that key
 * two profiles are merged. Where a table has a {@code number} besides, that is only the order in which this file got it.
 */
final class Schema {
    /** What {@link Answer} demands of its numbers. */
    static final String ANSWER_IN_RANGE =
            "revision >= 0 AND score BETWEEN 0 AND 1 AND rating BETWEEN 1 AND 4 AND hints >= 0 AND took >= 0";

    private static final List<String> FIRST = List.of("""
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

    /** What comes before answers, how sure one is of them; texts written line by line, and how their writers marked them. */
    private static final List<String> SECOND = List.of("""
            CREATE TABLE trial (
                number INTEGER PRIMARY KEY,
                session TEXT NOT NULL REFERENCES session (id),
                turn INTEGER NOT NULL,
                kind TEXT NOT NULL,
                typed TEXT NOT NULL,
                score REAL NOT NULL,
                at INTEGER NOT NULL
            ) STRICT
            """, """
            CREATE TABLE confidence (
                answer TEXT NOT NULL PRIMARY KEY REFERENCES answer (id),
                level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE draft_change (
                number INTEGER PRIMARY KEY,
                draft TEXT NOT NULL,
                course TEXT NOT NULL,
                item TEXT NOT NULL,
                change TEXT NOT NULL CHECK (change IN ('add', 'drop', 'done')),
                line TEXT NOT NULL,
                at INTEGER NOT NULL
            ) STRICT
            """, """
            CREATE TABLE marked_draft (
                answer TEXT NOT NULL PRIMARY KEY REFERENCES answer (id),
                draft TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE mark (
                answer TEXT NOT NULL REFERENCES answer (id),
                criterion TEXT NOT NULL,
                level TEXT NOT NULL,
                points INTEGER NOT NULL CHECK (points >= 0),
                PRIMARY KEY (answer, criterion)
            ) STRICT, WITHOUT ROWID
            """);

    /** What a student says of items, answers and courses: of entries about one thing, the last counts. */
    private static final List<String> THIRD =
            List.of("""
            CREATE TABLE flag (
                course TEXT NOT NULL,
                item TEXT NOT NULL,
                at INTEGER NOT NULL,
                raised INTEGER NOT NULL CHECK (raised IN (0, 1)),
                PRIMARY KEY (course, item, at, raised)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE setting (
                course TEXT NOT NULL,
                name TEXT NOT NULL,
                at INTEGER NOT NULL,
                value TEXT NOT NULL, -- empty where it is taken away
                PRIMARY KEY (course, name, at, value)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE rerating (
                answer TEXT NOT NULL REFERENCES answer (id),
                at INTEGER NOT NULL,
                rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
                PRIMARY KEY (answer, at, rating)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE skip (
                session TEXT NOT NULL REFERENCES session (id),
                position INTEGER NOT NULL CHECK (position >= 0),
                at INTEGER NOT NULL,
                PRIMARY KEY (session, position)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE time_limit (
                session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
                length INTEGER NOT NULL CHECK (length > 0) -- milliseconds
            ) STRICT, WITHOUT ROWID
            """, "CREATE INDEX answer_of_session ON answer (session)");

    /** What each version has added, the first one's first. */
    private static final List<List<String>> ADDED = List.of(FIRST, SECOND, THIRD);

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private Schema() {}

    /** Which version of the tables this program knows. */
    static int version() {
        return ADDED.size();
    }

    /** Makes the tables that are not there yet, and sets the mode in which readers and a writer do not wait. */
    static void prepare(Database database) {
        if (versionOf(database) < version()) {
            database.atomically(() -> add(database));
        }
        useLog(database);
    }

    /** Everything that the database of a profile of some version is made of, as SQLite keeps it in its table of tables. */
    static List<String> definitions(int version) {
        return ADDED.stream()
                .limit(version)
                .flatMap(List::stream)
                .flatMap(made -> Stream.concat(Stream.of(made.strip()), refusals(made)))
                .toList();
    }

    /** For a table, what keeps its rows from being changed. */
    private static Stream<String> refusals(String made) {
        return TABLE.matcher(made)
                .results()
                .map(found -> found.group(1))
                .flatMap(table -> Stream.of("UPDATE", "DELETE").map(change -> refusal(change, table)));
    }

    private static String refusal(String change, String table) {
        return "CREATE TRIGGER no_%s_of_%s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'only appended to'); END"
                .formatted(change.toLowerCase(Locale.ROOT), table, change, table);
    }

    /** Another program may have been quicker. */
    private static void add(Database database) {
        var there = definitions(versionOf(database)).size();
        definitions(version()).stream().skip(there).forEach(database::run);
        database.run("PRAGMA application_id = " + Stamp.OURS.application());
        database.run("PRAGMA user_version = " + version());
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

    private static int versionOf(Database database) {
        return database.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }
}
