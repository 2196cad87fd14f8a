package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    Optional<String> damage() {
        try {
            refuseOthers();
            undoInterruptedCreation();
            var outside = damageOutside();
            return outside.isPresent() ? outside : damageInside();
        } catch (IOException e) {
            throw ProfileException.because(
                    e, file.path(), "cannot be read (" + ProfileException.reason(e) + ")", "make it readable");
        } catch (SQLException e) {
            throw Trouble.tell(file.path(), e);
        }
    }

    /** The same, every page and every reference read; slow for a large profile. */
    Optional<String> damageInDepth() {
        var damage = damage();
        if (damage.isPresent() || file.size("") == 0) {
            return damage;
        }
        try (var connection = file.connectToRead()) {
            var result = String.join(" ", texts(connection, "PRAGMA integrity_check(1)"));
            if (!result.equals("ok")) {
                return Optional.of(Trouble.oneLine(result));
            }
            return texts(connection, "PRAGMA foreign_key_check").stream()
                    .findFirst()
                    .map(table -> "an entry of " + table + " refers to one that is not there");
        } catch (SQLException e) {
            throw Trouble.tell(file.path(), e);
        }
    }

    /** SQLite would open a file that is read-only, and fail only at the first answer. */
    private void refuseOthers() throws IOException {
        if (file.size("") > 0) {
            Header.of(file.path()).ifPresent(header -> header.stamp().check(file.path()));
            if (!Files.isWritable(file.path())) {
                throw new ProfileException(file.path(), "cannot be written", "make it writable");
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
    private Optional<String> damageOutside() throws IOException {
        var hasLog = file.size(DatabaseFile.LOG) > 0;
        var size = file.size("");
        if (size == 0) {
            return hasLog ? Optional.of("it is empty or gone, and its log is still there") : Optional.empty();
        }
        var header = Header.of(file.path());
        if (header.isEmpty() || !header.get().isWritable()) {
            return Optional.of("it is not a database");
        }
        return hasLog || header.get().fits(size) ? Optional.empty() : Optional.of("it is cut short");
    }

    private Optional<String> damageInside() throws SQLException {
        if (file.size("") == 0) {
            return Optional.empty();
        }
        try (var connection = file.connectToRead()) {
            var stamp = Stamp.of(connection);
            stamp.check(file.path());
            var result = texts(connection, "PRAGMA quick_check(1)").get(0);
            return "ok".equals(result) ? damagedEntry(connection, stamp) : Optional.of(Trouble.oneLine(result));
        } catch (SQLException e) {
            throwUnlessDamage(e);
            return Optional.of(Trouble.words(e));
        }
    }

    /** What this program's own file says that SQLite does not understand is damage too. */
    private static void throwUnlessDamage(SQLException exception) throws SQLException {
        if (Trouble.of(exception) != Trouble.DAMAGED && exception.getErrorCode() != NOT_UNDERSTOOD) {
            throw exception;
        }
    }

    /** SQLite leaves the bounds of values out of its check when it opens a file for reading only. */
    private static Optional<String> damagedEntry(Connection connection, Stamp stamp) throws SQLException {
        if (!texts(connection, "SELECT sql FROM sqlite_schema").containsAll(Schema.definitions(stamp.version()))) {
            return Optional.of("its tables are not those of a profile");
        }
        var outOfRange = texts(connection, "SELECT id FROM answer WHERE NOT (" + Schema.ANSWER_IN_RANGE + ") LIMIT 1");
        return outOfRange.stream()
                .findFirst()
                .map(id -> "the numbers of answer " + Trouble.oneLine(id) + " are out of range");
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
