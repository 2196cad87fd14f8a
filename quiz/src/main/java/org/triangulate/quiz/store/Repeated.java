package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A statement that is read once and runs many times. */
record Repeated(Path path, PreparedStatement statement) implements AutoCloseable {
    /** Runs it for its effect; whether it changed anything. */
    boolean changes(List<Object> values) {
        try {
            bind(values);
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    /** Whether it finds a row. */
    boolean finds(List<Object> values) {
        try {
            bind(values);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Trouble.tell(path, e);
        }
    }

    private void bind(List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
