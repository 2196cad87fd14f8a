package org.triangulate.quiz.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The file of a profile, with the files that SQLite keeps beside it.
 *
 * @param path where it is or will be
 * @param patience how long to wait for another program that is writing to it
 */
record DatabaseFile(Path path, Duration patience) {
    static final String UNBEGUN = "unbegun";

    static final String LOG = "-wal";
    static final String ROLLBACK_JOURNAL = "-journal";

    /** The endings of all files that belong together; the first is that of the database itself. */
    static final List<String> ENDINGS = List.of("", LOG, "-shm", ROLLBACK_JOURNAL);

    /** The file with an ending after the name, such as {@code progress.db-wal}. */
    Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** In bytes; 0 when there is no such file. */
    long size(String ending) {
        return beside(ending).toFile().length();
    }

    boolean exists(String ending) {
        return Files.exists(beside(ending));
    }

    /** Whether there is none and could be one: what cannot be looked at may be somebody's, and a file holds no profile. */
    private boolean isMissing() {
        return Files.notExists(path)
                && Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .filter(Files::exists)
                        .findFirst()
                        .filter(Files::isDirectory)
                        .isPresent();
    }

    /** The sizes and times of the database and its log: every entry changes one of them. */
    String mark() {
        if (isMissing()) {
            return UNBEGUN;
        }
        return mark("") + " " + mark(LOG);
    }

    private String mark(String ending) {
        return size(ending) + "@" + beside(ending).toFile().lastModified();
    }

    /** For reading only: it changes neither the database nor its log. */
    Connection connectToRead() throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return connect(config);
    }

    /** For writing: what is committed is on the disk, on macOS too, when the call returns. */
    Connection connectToWrite() throws SQLException {
        var config = config();
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        var connection = connect(config);
        try (var statement = connection.prepareStatement("PRAGMA fullfsync = ON")) {
            statement.execute();
        }
        return connection;
    }

    private SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config;
    }

    /** As a URI: a bare path would be cut at a question mark, and created and deleted once before it is opened. */
    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + path.toUri());
    }
}
