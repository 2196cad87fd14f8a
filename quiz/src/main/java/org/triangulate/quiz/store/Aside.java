package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/** Keeps the files of a profile under another name, so that nothing is lost and another profile can take its place. */
final class Aside {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Aside() {}

    /**
     * Renames the file and those beside it, such as {@code progress.db} to {@code progress.db.damaged-20261121T201500Z}.
     *
     * <p>A name that is taken is never overwritten; {@code -2}, {@code -3} and so on follow it.
     *
     * @return where the database is now
     */
    static Path move(DatabaseFile file, Instant now) throws IOException {
        var target = freeName(file, "damaged", now);
        for (var ending : DatabaseFile.ENDINGS) {
            if (file.exists(ending)) {
                Files.move(file.beside(ending), file.beside(target + ending));
            }
        }
        return file.beside(target);
    }

    /** A name beside the file that nothing has yet: what became of the file, and when. */
    static String freeName(DatabaseFile file, String fate, Instant now) {
        var name = "." + fate + "-" + TIME.format(now);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(candidate -> DatabaseFile.ENDINGS.stream().noneMatch(end -> file.exists(candidate + end)))
                .findFirst()
                .orElseThrow();
    }
}
