package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A copy of a profile in its folder of backups.
 *
 * @param at when it was made, to the second
 * @param occasion why it was made
 */
public record Backup(Path path, Instant at, Occasion occasion) {
    /** Why a backup is made. */
    public enum Occasion {
        /** Time has passed, and something was added. */
        ROUTINE,
        /** Another profile was about to be merged. */
        BEFORE_MERGE
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("progress-(\\d{8}T\\d{6}Z)(-before-merge)?\\.db");

    /** A backup that is made now. */
    static Backup now(Path folder, Instant now, Occasion occasion) {
        var ending = occasion == Occasion.ROUTINE ? ".db" : "-before-merge.db";
        return new Backup(folder.resolve("progress-" + TIME.format(now) + ending), now, occasion);
    }

    /** The backup that a file is by its name. */
    static Optional<Backup> of(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Optional.of(new Backup(
                        path,
                        TIME.parse(name.group(1), Instant::from),
                        name.group(2) == null ? Occasion.ROUTINE : Occasion.BEFORE_MERGE))
                : Optional.empty();
    }

    /** The day on which it was made, by universal time. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Its week by ISO 8601, such as 2026-W47. */
    String week() {
        return "%d-W%02d".formatted(day().get(IsoFields.WEEK_BASED_YEAR), day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
