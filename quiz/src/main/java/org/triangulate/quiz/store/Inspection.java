package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.triangulate.phrases.Phrase;

/** Looks at the file of a profile before anything is written to it: whose it is, and whether it is whole. */
final class Inspection {
    private static final int NOT_UNDERSTOOD = 1;

    private final DatabaseFile file;

    Inspection(DatabaseFile file) {
        this.file = file;
    }

    /**
     * What is damaged, in a few words; empty when the file is whole, or when there is none yet.
     *
     * @throws ProfileException when the file is another program's, a newer version's, in use or not readable
     */
    Optional<Phrase> damage() {
        try {
            refuseOthers();
            undoInterruptedCreation();
            var outside = damageOutside();
            return outside.isPresent() ? outside : damageInside();
        } catch (IOException e) {
            throw ProfileException.because(
                    e,
                    file.path(),
                    Phrase.of("store.unread", ProfileException.reason(e)),
                    Phrase.of("store.unread.remedy"));
        } catch (SQLException e) {
            throw Trouble.tell(file.path(), e);
        }
    }

    /** The same, every page and every reference read; slow for a large profile. */
    Optional<Phrase> damageInDepth() {
        var damage = damage();
        if (damage.isPresent() || file.size("") == 0) {
            return damage;
        }
        try (var connection = file.connectToRead()) {
            var result = String.join(" ", texts(connection, "PRAGMA integrity_check(1)"));
            if (!result.equals("ok")) {
                return Optional.of(Phrase.of("store.words", Trouble.oneLine(result)));
            }
            return texts(connection, "PRAGMA foreign_key_check").stream()
                    .findFirst()
                    .map(table -> Phrase.of("damage.entry", table));
        } catch (SQLException e) {
            throw Trouble.tell(file.path(), e);
        }
    }

    /** SQLite would open a file that is read-only, and fail only at the first answer. */
    private void refuseOthers() throws IOException {
        if (file.size("") > 0) {
            Header.of(file.path()).ifPresent(header -> header.stamp().check(file.path()));
            if (!Files.isWritable(file.path())) {
                throw new ProfileException(
                        file.path(), Phrase.of("store.unwritten"), Phrase.of("store.unwritten.remedy"));
            }
        }
    }

    /** A rollback journal exists only while the tables are made; SQLite undoes what was interrupted when it reads. */
    private void undoInterruptedCreation() throws SQLException {
        if (file.exists(DatabaseFile.ROLLBACK_JOURNAL)) {
            try (var connection = file.connectToWrite()) {
                Stamp.of(connection);
            } catch (SQLException e) {
                throwUnlessDamage(e);
            }
        }
    }

    /**
     * What can be told from the sizes and the header; SQLite would take some of it for an empty database.
     *
     * <p>While there is a log the file may lag behind it. The log is looked at first: another program that makes the
     * profile just now writes the file before the log.
     */
    private Optional<Phrase> damageOutside() throws IOException {
        var hasLog = file.size(DatabaseFile.LOG) > 0;
        var size = file.size("");
        if (size == 0) {
            return hasLog ? Optional.of(Phrase.of("damage.log")) : Optional.empty();
        }
        var header = Header.of(file.path());
        if (header.isEmpty() || !header.get().isWritable()) {
            return Optional.of(Phrase.of("damage.other"));
        }
        return hasLog || header.get().fits(size) ? Optional.empty() : Optional.of(Phrase.of("damage.short"));
    }

    private Optional<Phrase> damageInside() throws SQLException {
        if (file.size("") == 0) {
            return Optional.empty();
        }
        try (var connection = file.connectToRead()) {
            var stamp = Stamp.of(connection);
            stamp.check(file.path());
            var result = texts(connection, "PRAGMA quick_check(1)").get(0);
            return "ok".equals(result)
                    ? damagedEntry(connection, stamp)
                    : Optional.of(Phrase.of("store.words", Trouble.oneLine(result)));
        } catch (SQLException e) {
            throwUnlessDamage(e);
            return Optional.of(Phrase.of("store.words", Trouble.words(e)));
        }
    }

    /** What this program's own file says that SQLite does not understand is damage too. */
    private static void throwUnlessDamage(SQLException exception) throws SQLException {
        if (Trouble.of(exception) != Trouble.DAMAGED && exception.getErrorCode() != NOT_UNDERSTOOD) {
            throw exception;
        }
    }

    /** SQLite leaves the bounds of values out of its check when it opens a file for reading only. */
    private static Optional<Phrase> damagedEntry(Connection connection, Stamp stamp) throws SQLException {
        if (!texts(connection, "SELECT sql FROM sqlite_schema").containsAll(Schema.definitions(stamp.version()))) {
            return Optional.of(Phrase.of("damage.tables"));
        }
        var outOfRange = texts(connection, "SELECT id FROM answer WHERE NOT (" + Schema.ANSWER_IN_RANGE + ") LIMIT 1");
        return outOfRange.stream().findFirst().map(id -> Phrase.of("damage.numbers", Trouble.oneLine(id)));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(Objects.requireNonNullElse(rows.getString(1), ""));
            }
            return texts;
        }
    }
}
