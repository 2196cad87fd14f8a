package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledProfileTest {
    private static final int ROUNDS = 10;
    private static final int LENGTH_OF_ID = 36;

    @TempDir
    Path folder;

    @Test
    void every_answer_that_was_acknowledged_survives_the_death_of_the_program() throws Exception {
        var chance = new Random(1126);
        var acknowledged = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(recordUntilKilled("round-" + round, chance.nextInt(1, 80)));

            try (var profile = open(folder)) {
                var kept = profile.answers(COURSE).stream().map(Answer::id).toList();
                assertThat(kept).doesNotHaveDuplicates();
                assertThat(new HashSet<>(kept)).containsAll(acknowledged);
                assertThat(profile.openSessions(COURSE, Instant.EPOCH))
                        .extracting(StudySession::id)
                        .startsWith("round-" + round)
                        .hasSize(round + 1);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS).doesNotHaveDuplicates();
    }

    /** Kills the program in the midst of its work, after so many answers; every answer that it printed until it died. */
    private List<String> recordUntilKilled(String session, int answers) throws IOException, InterruptedException {
        var errors = folder.resolve("errors-of-" + session + ".txt");
        var program = start(session, errors);
        try (var output = program.inputReader()) {
            var printed = new ArrayList<String>();
            while (printed.size() < answers) {
                var line = output.readLine();
                assertThat(line).as(() -> contentOf(errors)).isNotNull();
                printed.add(line);
            }
            program.toHandle().destroyForcibly();
            output.lines().filter(KilledProfileTest::isWhole).forEach(printed::add);
            return printed;
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Process start(String session, Path errors) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = RecordingProgram.class.getName();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), program, folder.toString(), session)
                .redirectError(errors.toFile())
                .start();
    }

    /** A line that was cut short by the death of the program acknowledges nothing. */
    private static boolean isWhole(String line) {
        return line.length() == LENGTH_OF_ID;
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
