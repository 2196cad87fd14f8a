package org.triangulate.quiz.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A course, its sessions and answers, as the tests of the profile use them. */
final class Samples {
    static final String COURSE = "belarus-russia";
    static final Instant EVENING = Instant.parse("2026-11-21T20:15:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(EVENING);

    private Samples() {}

    static Profile open(Path folder) {
        return Profile.open(folder, CLOCK);
    }

    static StudySession session(String id, Instant started) {
        var items = List.of(new PlannedItem("energy-transit-2", Long.MIN_VALUE), new PlannedItem("kormlenie", 42));
        return new StudySession(id, COURSE, "study", started, items);
    }

    static Answer answer(String session, Instant at) {
        return answer(UUID.randomUUID().toString(), session, at);
    }

    static Answer answer(String id, String session, Instant at) {
        return new Answer(
                id, session, COURSE, "kormlenie", 3, "кормление", "right", 0.5, 3, 1, Duration.ofMillis(12_345), at);
    }

    /** A profile with a finished session of some answers, closed again; its file. */
    static Path profileWith(Path folder, int answers) {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            for (var i = 0; i < answers; i++) {
                profile.record(answer("s", EVENING.plusSeconds(i)));
            }
        }
        return folder.resolve("progress.db");
    }

    /** Runs statements on a file as another program might, outside of a {@link Profile}. */
    static void change(Path file, String... statements) throws SQLException {
        try (var connection = new DatabaseFile(file, Duration.ofSeconds(1)).connectToWrite()) {
            for (var sql : statements) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.execute();
                }
            }
        }
    }

    /** Every file of a folder by its name, with its bytes as text. */
    static Map<String, String> contents(Path folder) {
        try (var files = Files.list(folder)) {
            var contents = new TreeMap<String, String>();
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
