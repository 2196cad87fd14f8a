package org.triangulate.exercises.assignment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/** Reads a moment of a clock that stands somewhere: {@code 2026-11-02T08:00+01:00}. */
final class Instants {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<clock>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?");

    private static final String EXAMPLE = "write it as 2026-11-02T08:00+01:00";

    private Instants() {}

    /** A moment that may be missing; empty with the problem added where it cannot be read. */
    static Optional<Instant> optional(Fields fields, String key) {
        return fields.has(key) ? required(fields, key) : Optional.empty();
    }

    static Optional<Instant> required(Fields fields, String key) {
        var text = fields.text(key);
        return fields.reads(key) ? read(text, fields, key) : Optional.empty();
    }

    private static Optional<Instant> read(String text, Fields fields, String key) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            fields.problem(key, Rule.BAD_DATE, "'" + text + "' is no day and time", EXAMPLE);
        } else if (written.group("offset") == null) {
            fields.problem(
                    key,
                    Rule.BAD_DATE,
                    "'" + text + "' does not say how far its clock is from UTC",
                    "write, say, " + text + "+01:00 where that is one hour ahead, or " + text + "Z for UTC");
        } else {
            return parsed(text, fields, key);
        }
        return Optional.empty();
    }

    private static Optional<Instant> parsed(String text, Fields fields, String key) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            fields.problem(key, Rule.BAD_DATE, "there is no day or time '" + text + "'", EXAMPLE);
            return Optional.empty();
        }
    }
}
