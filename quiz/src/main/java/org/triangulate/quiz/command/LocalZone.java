package org.triangulate.quiz.command;

import java.time.ZoneId;

/** Where a day begins and ends for the person who started the program. */
@FunctionalInterface
public interface LocalZone {
    ZoneId id();

    /** What tells this zone from others. */
    default String mark() {
        return id().getId();
    }
}
