package org.triangulate.quiz.command;

import java.time.ZoneId;

/** Where a day begins and ends for the person who started the program. */
public interface LocalZone {
    /** What tells this zone from others, told at once: the zone itself takes a table of all zones, which is long to read. */
    String mark();

    ZoneId id();

    /** A zone that is known. */
    static LocalZone of(ZoneId id) {
        return new LocalZone() {
            @Override
            public String mark() {
                return id.getId();
            }

            @Override
            public ZoneId id() {
                return id;
            }
        };
    }
}
