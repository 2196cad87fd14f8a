package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.triangulate.phrases.Phrase;

/**
 * The folder of a profile, from which its database is opened.
 *
 * @param path the folder, which need not exist yet
 * @param clock gives the time that is part of the name of a damaged file
 * @param patience how long to wait for another program that is writing
 */
record ProfileFolder(Path path, InstantSource clock, Duration patience) {
    private static final String FILE = "progress.db";
    private static final Phrase ELSEWHERE = Phrase.of("store.elsewhere");

    /** Makes what is missing and keeps aside what is damaged; what it opens is whole and has its tables. */
    Database open() {
        make();
        var file = file();
        new Inspection(file).damage().ifPresent(damage -> {
            throw keptAside(file, damage);
        });
        var database = connect(file);
        try {
            Schema.prepare(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static DatabaseFile fileIn(Path folder, Duration patience) {
        return new DatabaseFile(folder.resolve(FILE), patience);
    }

    static Backups backupsIn(Path folder) {
        return new Backups(folder.resolve("backups"));
    }

    DatabaseFile file() {
        return fileIn(path, patience);
    }

    /** Puts a profile that came in a file in the place of the one that is there, at once; where that is kept now. */
    Optional<Path> replace(Arrival arrival) {
        try {
            var kept = putAside();
            var prepared = file().beside(Aside.freeName(file(), "restored", clock.instant()));
            Copy.write(arrival.database(), prepared);
            Files.move(prepared, file().path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            var problem = Phrase.of("store.unreplaced", ProfileException.reason(e));
            throw ProfileException.because(e, file().path(), problem, Phrase.of("store.unreplaced.remedy"));
        }
    }

    /** What is whole is copied, so that it stays in its place until the other takes it; what is damaged is moved. */
    private Optional<Path> putAside() throws IOException {
        make();
        if (new Inspection(file()).damage().isPresent()) {
            return Optional.of(Aside.move(file(), clock.instant()));
        }
        if (file().size("") == 0) {
            return Optional.empty();
        }
        try (var database = connect(file())) {
            database.run("PRAGMA busy_timeout = 0");
            database.first("PRAGMA journal_mode = DELETE", row -> row.getString(1));
            var kept = file().beside(Aside.freeName(file(), "replaced", clock.instant()));
            Copy.write(database, kept);
            return Optional.of(kept);
        }
    }

    /** Where its backups are. */
    Backups backups() {
        return backupsIn(path);
    }

    void export(Database database, Path target) {
        try {
            Copy.write(database, target);
        } catch (IOException e) {
            throw ProfileException.because(
                    e,
                    target,
                    Phrase.of("store.unexported", ProfileException.reason(e)),
                    Phrase.of("store.unexported.remedy"));
        }
    }

    boolean isDamaged() {
        return new Inspection(file()).damage().isPresent();
    }

    void make() {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw ProfileException.because(e, path, Phrase.of("store.file"), Phrase.of("store.file.remedy", ELSEWHERE));
        } catch (IOException e) {
            throw ProfileException.because(e, path, Phrase.of("store.unmade", ProfileException.reason(e)), ELSEWHERE);
        }
        if (!Files.isWritable(path)) {
            throw new ProfileException(path, Phrase.of("store.unwritten"), Phrase.of("store.closed.remedy", ELSEWHERE));
        }
    }

    private static Database connect(DatabaseFile file) {
        try {
            return new Database(file.path(), file.connectToWrite());
        } catch (SQLException e) {
            throw Trouble.tell(file.path(), e);
        }
    }

    private ProfileException keptAside(DatabaseFile file, Phrase damage) {
        try {
            var kept = Aside.move(file, clock.instant());
            return new ProfileException(
                    file.path(), Phrase.of("store.kept", damage, kept.getFileName()), Phrase.of("store.kept.remedy"));
        } catch (IOException e) {
            return ProfileException.because(
                    e,
                    file.path(),
                    Phrase.of("store.unmoved", damage, ProfileException.reason(e)),
                    Phrase.of("store.unmoved.remedy"));
        }
    }
}
