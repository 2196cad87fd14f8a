package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Copies that a program was making when it was killed; nothing is lost with them. */
final class Leftovers {
    private static final Pattern NAME = Pattern.compile("arriving-\\d+\\.db.*|progress.*\\.db.*\\.\\d+\\.unfinished");
    private static final Duration OLD = Duration.ofDays(1);

    private Leftovers() {}

    /** Deletes those that no program can be at work on any more. */
    static void remove(Path folder, Instant now) throws IOException {
        var old = now.minus(OLD);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Leftovers::isOne).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }
}
