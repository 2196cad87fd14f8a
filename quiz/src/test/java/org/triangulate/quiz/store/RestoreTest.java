package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.CLOCK;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.change;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.profileWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** A backup of three answers comes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoreTest {
    @TempDir
    Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void backsUpThreeAnswersAndGivesAFourth() {
        file = profileWith(folder, 3);
        try (var profile = open(folder)) {
            profile.record(answer("fourth", "s", EVENING.plusSeconds(60)));
        }
        backup = folder.resolve("backup.db");
        try (var profile = open(folder)) {
            profile.undo("fourth", EVENING.plusSeconds(61));
            profile.export(backup);
            profile.record(answer("fifth", "s", EVENING.plusSeconds(62)));
        }
    }

    private int answers() {
        try (var profile = open(folder)) {
            return profile.answerCount(COURSE);
        }
    }

    private Restored restore(boolean exact) {
        return Profile.restore(folder, CLOCK, backup, exact);
    }

    @Test
    void what_was_answered_since_stays() {
        var restored = restore(false);

        assertThat(restored.merged()).contains(new Merged(0, 0, 0, 4));
        assertThat(restored.aside()).isEmpty();
        assertThat(answers()).isEqualTo(4);
    }

    @Test
    void a_damaged_profile_is_kept_aside_and_replaced() throws Exception {
        Files.writeString(file, "no database");

        assertThat(restore(false))
                .isEqualTo(new Restored(
                        Optional.empty(), Optional.of(folder.resolve("progress.db.damaged-20261121T201500Z"))));
        assertThat(folder.resolve("progress.db.damaged-20261121T201500Z")).hasContent("no database");
        assertThat(answers()).isEqualTo(3);
    }

    @Test
    void a_profile_that_is_gone_is_made_anew() throws Exception {
        Files.delete(file);

        assertThat(restore(false).merged()).contains(new Merged(4, 1, 1, 0));
        assertThat(answers()).isEqualTo(3);
    }

    @Test
    void on_demand_the_profile_is_exactly_as_it_was_and_the_other_is_kept_and_can_be_merged() {
        var kept = restore(true).aside().orElseThrow();

        assertThat(kept).isEqualTo(folder.resolve("progress.db.replaced-20261121T201500Z"));
        assertThat(answers()).isEqualTo(3);
        try (var profile = open(folder)) {
            assertThat(profile.merge(kept).answers()).isEqualTo(1);
        }
        assertThat(answers()).isEqualTo(4);
    }

    @Test
    void while_another_program_has_the_profile_open_it_is_not_replaced() {
        try (var other = open(folder)) {
            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> restore(true))
                    .withMessageStartingWith(file + " is in use by another program");
            other.record(answer("sixth", "s", EVENING.plusSeconds(90)));
        }
        assertThat(answers()).isEqualTo(5);
    }

    @Test
    void a_backup_that_is_damaged_itself_changes_nothing() throws Exception {
        Files.writeString(file, "no database");
        change(backup, "DROP TABLE flag");

        for (var exact : new boolean[] {false, true}) {
            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> restore(exact))
                    .withMessageStartingWith(backup + " is damaged");
        }
        assertThat(file).hasContent("no database");
    }

    @Test
    void a_check_in_depth_finds_what_is_missing_from_an_index_and_moves_nothing() throws Exception {
        assertThat(Profile.damage(folder)).isEmpty();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("DROP INDEX answer_of_session");
            statement.execute("CREATE INDEX answer_of_session ON answer (session) WHERE rating > 3");
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET sql = 'CREATE INDEX answer_of_session ON answer (session)'"
                    + " WHERE name = 'answer_of_session'");
        }
        assertThat(Profile.damage(folder))
                .map(Wording.ENGLISH::say)
                .hasValueSatisfying(words -> assertThat(words).contains("answer_of_session"));

        Files.writeString(file, "no database");
        assertThat(Profile.damage(folder)).contains(Phrase.of("damage.other"));
        assertThat(file).hasContent("no database");
        assertThat(Profile.damage(folder.resolve("nobody"))).isEmpty();
    }
}
