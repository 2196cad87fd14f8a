package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a profile, as it is at one moment, to a file of its own: the whole file appears, or none. */
final class Copy {
    private Copy() {}

    /**
     * Copies the database while other programs may go on writing to it.
     *
     * @param target a file that does not exist yet
     */
    static void write(Database database, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var unfinished = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            database.copyTo(unfinished.toAbsolutePath());
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
