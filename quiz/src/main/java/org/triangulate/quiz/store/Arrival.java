package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.triangulate.phrases.Phrase;

/**
 * A profile that comes in a file from elsewhere, which nobody vouches for.
 *
 * <p>It is copied first and the file itself never opened by SQLite, so nothing happens to it or beside it. The copy has to
 * be made of the very tables of a profile: a view or a trigger of its own would run when it is read. The advice is that of
 * https://www.sqlite.org/security.html.
 */
final class Arrival implements AutoCloseable {
    private static final long LARGEST = 1L << 30;
    private static final int LONGEST_TEXT = 10_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Phrase REMEDY = Phrase.of("arrival.remedy");

    private final Path given;
    private final DatabaseFile copy;
    private final Database database;

    /** Why a file is not taken. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Phrase problem;
        private final transient Phrase remedy;

        Refused(String key, Phrase remedy) {
            this(Phrase.of(key), remedy);
        }

        Refused(Phrase problem, Phrase remedy) {
            this.problem = problem;
            this.remedy = remedy;
        }
    }

    private Arrival(Path given, DatabaseFile copy) throws Refused, IOException, SQLException {
        this.given = given;
        this.copy = copy;
        inspect();
        this.database = new Database(given, guarded(copy.connectToWrite()));
        Schema.prepare(database);
    }

    /**
     * Takes a file in, if it is a whole profile of this program and of no newer version.
     *
     * @param folder where it is copied to for as long as it is open
     */
    static Arrival of(Path given, Path folder, Instant now) {
        var copy = new DatabaseFile(
                folder.resolve("arriving-" + ProcessHandle.current().pid() + ".db"), PATIENCE);
        try {
            Leftovers.remove(folder, now);
            copy(given, copy.path());
            return new Arrival(given, copy);
        } catch (Refused e) {
            remove(copy);
            throw ProfileException.because(e, given, e.problem, e.remedy);
        } catch (IOException e) {
            remove(copy);
            var problem = Phrase.of("arrival.unread", ProfileException.reason(e));
            throw ProfileException.because(e, given, problem, Phrase.of("arrival.unread.remedy"));
        } catch (SQLException e) {
            remove(copy);
            throw ProfileException.because(e, given, Phrase.of("store.damaged", Trouble.words(e)), REMEDY);
        } catch (RuntimeException e) {
            remove(copy);
            throw e;
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        remove(copy);
    }

    private static void copy(Path given, Path target) throws IOException, Refused {
        if (!Files.exists(given)) {
            throw new Refused("arrival.gone", Phrase.of("arrival.gone.remedy"));
        }
        if (!Files.isRegularFile(given)) {
            throw new Refused("arrival.folder", REMEDY);
        }
        if (Files.size(given) > LARGEST) {
            throw new Refused("arrival.large", REMEDY);
        }
        var beside = new DatabaseFile(given, PATIENCE);
        if (beside.size(DatabaseFile.LOG) > 0 || beside.size(DatabaseFile.ROLLBACK_JOURNAL) > 0) {
            throw new Refused("arrival.busy", REMEDY);
        }
        Files.deleteIfExists(target);
        Files.copy(given, target);
    }

    private void inspect() throws Refused, IOException, SQLException {
        var header = Header.of(copy.path()).orElseThrow(() -> new Refused("arrival.other", REMEDY));
        var stamp = header.stamp();
        if (stamp.application() != Stamp.OURS.application() || stamp.version() < 1) {
            throw new Refused("arrival.foreign", REMEDY);
        }
        if (stamp.version() > Stamp.OURS.version()) {
            throw new Refused(
                    Phrase.of("arrival.newer", stamp.version(), Stamp.OURS.version()),
                    Phrase.of("arrival.newer.remedy"));
        }
        if (!header.isWritable() || !header.fits(copy.size(""))) {
            throw new Refused("arrival.short", REMEDY);
        }
        try (var connection = guarded(copy.connectToRead())) {
            var damage = damage(connection, stamp.version());
            if (damage.isPresent()) {
                throw new Refused(Phrase.of("store.damaged", damage.get()), REMEDY);
            }
        }
    }

    private Optional<Phrase> damage(Connection connection, int version) {
        var read = new Database(given, connection);
        var made = read.all("SELECT ifnull(sql, name) FROM sqlite_schema", row -> row.getString(1));
        var own = made.stream()
                .filter(sql -> !sql.startsWith("sqlite_autoindex_"))
                .toList();
        var wanted = Schema.definitions(version);
        if (own.size() != wanted.size() || !new HashSet<>(own).containsAll(wanted)) {
            return Optional.of(Phrase.of("damage.tables"));
        }
        var result = read.all("PRAGMA integrity_check(1)", row -> row.getString(1));
        return result.equals(List.of("ok"))
                ? Optional.empty()
                : Optional.of(Phrase.of("store.words", Trouble.oneLine(String.join(" ", result))));
    }

    private static Connection guarded(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_TEXT);
        for (var pragma : List.of("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON")) {
            try (var statement = connection.prepareStatement(pragma)) {
                statement.execute();
            }
        }
        return connection;
    }

    private static void remove(DatabaseFile copy) {
        for (var ending : DatabaseFile.ENDINGS) {
            try {
                Files.deleteIfExists(copy.beside(ending));
            } catch (IOException e) {
                copy.beside(ending).toFile().deleteOnExit();
            }
        }
    }
}
