package org.triangulate.quiz.command;

import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.quiz.watch.Watcher;

/**
 * What the program finds where it was started.
 *
 * @param terminal whether both its ends are a terminal
 * @param environment the variables that it minds: {@code NO_COLOR}, {@code TERM}, {@code COLUMNS}, {@code XDG_DATA_HOME},
 *     {@code HOME}
 * @param home the folder of the person who started it, as the system knows it
 * @param zone where a day of that person begins and ends
 * @param locale what that person's system speaks
 * @param watcher tells when an author saves a file
 */
public record Surroundings(
        Reader in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Map<String, String> environment,
        Path home,
        InstantSource clock,
        LocalZone zone,
        Locale locale,
        RandomGenerator chance,
        Watcher watcher) {
    private static final int USUAL_WIDTH = 80;

    /** Whether the surroundings ask for plain text. */
    boolean wantPlain() {
        return !terminal
                || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** How wide plain text may be. */
    int plainWidth() {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** Where progress is kept unless somebody says otherwise: as the XDG base directory specification has it. */
    Path usualProfile() {
        return folder("XDG_DATA_HOME")
                .orElseGet(() -> folder("HOME").orElse(home).resolve(".local").resolve("share"))
                .resolve("triangulate");
    }

    /** The folder that a variable names; one that is not absolute means none. */
    private Optional<Path> folder(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
