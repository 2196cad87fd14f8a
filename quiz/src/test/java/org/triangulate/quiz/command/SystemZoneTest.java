package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One zone is told from another without reading what they are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemZoneTest {
    @TempDir
    Path folder;

    private String mark(Map<String, String> environment) {
        return new SystemZone(environment, folder.resolve("localtime")).mark();
    }

    @Test
    void the_variable_says_it_and_otherwise_the_link() throws IOException {
        Files.createSymbolicLink(folder.resolve("localtime"), Path.of("zoneinfo", "Europe", "Minsk"));

        assertThat(mark(Map.of()))
                .isEqualTo(Path.of("zoneinfo", "Europe", "Minsk").toString());
        assertThat(mark(Map.of("TZ", ""))).isEqualTo(mark(Map.of()));
        assertThat(mark(Map.of("TZ", "Pacific/Kiritimati"))).isEqualTo("Pacific/Kiritimati");
    }

    @Test
    void where_there_is_no_link_it_is_the_zone_itself() throws IOException {
        assertThat(mark(Map.of())).isEqualTo(ZoneId.systemDefault().getId());
        Files.writeString(folder.resolve("localtime"), "TZif2");
        assertThat(mark(Map.of())).isEqualTo(ZoneId.systemDefault().getId());
    }
}
