package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalsTest {
    private static final Goals USUAL = new Goals(Optional.empty(), 0.9, 20, 200);

    @Test
    void without_settings_everything_is_as_usual() {
        assertThat(Goals.of(Map.of())).isEqualTo(USUAL);
    }

    @Test
    void settings_are_read() {
        var settings = Map.of("exam", "2026-12-15", "retention", "85", "new-per-day", "0", "reviews-per-day", "40");

        assertThat(Goals.of(settings)).isEqualTo(new Goals(Optional.of(LocalDate.of(2026, 12, 15)), 0.85, 0, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "69", "98", "9999999999", "٩٠", "0x5A", "90 ", "\u001b[2J"})
    void what_cannot_be_read_as_a_retention_is_as_usual(String written) {
        assertThat(Goals.of(Map.of("retention", written))).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "2026-02-30", "15.12.2026"})
    void what_is_no_date_is_no_exam(String written) {
        assertThat(Goals.of(Map.of("exam", written))).isEqualTo(USUAL);
    }
}
