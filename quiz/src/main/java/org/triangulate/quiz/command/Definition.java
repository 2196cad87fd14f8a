package org.triangulate.quiz.command;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** Every command with its options and what they are for, in English: for manual pages and whatever else is made of it. */
public final class Definition {
    private Definition() {}

    /** To be read; nothing can be run with it. */
    public static CommandLine commandLine() {
        return Commands.all(new Triangulate(nowhere()));
    }

    private static Surroundings nowhere() {
        return new Surroundings(
                Reader.nullReader(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                false,
                Map.of(),
                Path.of(""),
                () -> Instant.EPOCH,
                () -> ZoneOffset.UTC,
                Locale.ENGLISH,
                () -> 0,
                (folder, changed) -> () -> {});
    }
}
