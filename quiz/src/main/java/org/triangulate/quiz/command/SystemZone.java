package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/**
 * The zone of the system. To know it takes a table of all zones, which is long to read; its mark is told at once, as what
 * the variable {@code TZ} says, or else what a link says that is called the same on Linux and macOS.
 *
 * @param environment the variables of the system
 * @param link where the link stands, {@link #LINK} on every system that has one
 */
public record SystemZone(Map<String, String> environment, Path link) implements LocalZone {
    public static final Path LINK = Path.of("/etc/localtime");

    @Override
    public String mark() {
        var said = environment.getOrDefault("TZ", "");
        if (!said.isEmpty()) {
            return said;
        }
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return LocalZone.super.mark();
        }
    }

    @Override
    public ZoneId id() {
        return ZoneId.systemDefault();
    }
}
