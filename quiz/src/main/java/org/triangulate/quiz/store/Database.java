package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The open database of a profile: runs prepared statements, and tells troubles in the student's words. */
final class Database implements AutoCloseable {
    private final Path path;
    private final Connection connection;

    Database(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** How one row becomes a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement for its effect, which is on the disk when this returns, unless a transaction is open. */
    void run(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** A statement that is to run many times. */
    Repeated repeated(String sql) {
        try {
            return new Repeated(path, connection.prepareStatement(sql));
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** Every row that a query finds. */
    <T> List<T> all(String sql, Row<T> row, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** Takes every row that a query finds, one by one. */
    <T> void each(String sql, Row<T> row, Consumer<T> taker) {
        try (var statement = prepared(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.accept(row.read(rows));
            }
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** The first row that a query finds. */
    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    /** Writes everything, as it is at this moment, into a new file, which has no log. */
    void copyTo(Path file) {
        try (var statement = prepared("VACUUM INTO ?", file.toString())) {
            statement.execute();
        } catch (SQLException e) {
            throw Trouble.tell(file, e);
        }
    }

    /** Whether anything was added through this connection. */
    boolean hasChanged() {
        return first("SELECT total_changes()", row -> row.getLong(1)).orElse(0L) > 0;
    }

    /** A number that is another one after a different program has written to the file, and after nothing else. */
    long state() {
        return first("PRAGMA data_version", row -> row.getLong(1)).orElse(0L);
    }

    /** Several statements that take effect together or not at all. */
    void atomically(Runnable statements) {
        run("BEGIN IMMEDIATE");
        try {
            statements.run();
            run("COMMIT");
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** SQLite has rolled back by itself after some troubles, such as a full disk; then there is nothing to do. */
    private void rollBack(RuntimeException trouble) {
        try {
            run("ROLLBACK");
        } catch (RuntimeException e) {
            trouble.addSuppressed(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
