package org.triangulate.quiz.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands. */
final class Options {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show what the program, or the command before this, understands.")
    boolean help;

    /** Of the program itself. */
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer in JSON, for programs.")
    boolean json;

    @Option(
            names = "--plain",
            scope = ScopeType.INHERIT,
            description = "No color, no cursor movement, everything in words.")
    boolean plain;

    @Option(
            names = "--course",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The folder of another course.")
    @Nullable
    Path course;

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The folder where progress is kept.")
    @Nullable
    Path profile;
}
