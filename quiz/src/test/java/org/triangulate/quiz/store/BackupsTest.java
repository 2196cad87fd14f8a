package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupsTest {
    @TempDir
    Path folder;

    private Instant now = EVENING;

    private Profile open() {
        return Profile.open(folder, () -> now);
    }

    /** A sitting of one answer, at whose end there may be a backup. */
    private void study() {
        try (var profile = open()) {
            var id = "session-" + now;
            profile.begin(session(id, now));
            profile.record(answer("answer-" + now, id, now));
            profile.backUp();
        }
    }

    @Test
    void there_is_a_backup_once_something_was_added_and_the_last_is_an_hour_old() {
        try (var profile = open()) {
            profile.backUp();
            assertThat(Profile.backups(folder)).isEmpty();
        }
        study();
        now = now.plus(Duration.ofMinutes(59));
        study();
        try (var profile = open()) {
            assertThat(Profile.backups(folder)).extracting(Backup::at).containsExactly(EVENING);
            now = now.plus(Duration.ofMinutes(1));
            profile.backUp();
            assertThat(Profile.backups(folder)).hasSize(1);
        }
        study();
        assertThat(Profile.backups(folder)).extracting(Backup::at).containsExactly(now);
        assertThat(folder.resolve("backups").resolve("progress-20261121T211500Z.db"))
                .exists();
    }

    @Test
    void a_backup_is_a_whole_profile() {
        study();
        try (var copy = open()) {
            var backup = Profile.backups(folder).get(0).path();
            try (var other = Profile.open(folder.resolve("other"), () -> now)) {
                assertThat(other.merge(backup).answers()).isEqualTo(1);
                assertThat(other.answers(COURSE)).isEqualTo(copy.answers(COURSE));
            }
        }
    }

    @Test
    void the_last_seven_days_and_four_weeks_are_kept() {
        for (var day = 0; day < 60; day++) {
            study();
            now = now.plus(Duration.ofHours(3));
            study();
            now = now.plus(Duration.ofHours(21));
        }
        assertThat(Profile.backups(folder))
                .extracting(backup -> backup.day().toString())
                .containsExactly(
                        "2027-01-19",
                        "2027-01-18",
                        "2027-01-17",
                        "2027-01-16",
                        "2027-01-15",
                        "2027-01-14",
                        "2027-01-13",
                        "2027-01-10",
                        "2027-01-03");
        assertThat(Profile.backups(folder).get(0).at().toString()).endsWith("T23:15:00Z");
    }

    @Test
    void before_a_merge_there_is_one_of_its_own_and_five_of_these_are_kept() {
        study();
        var file = folder.resolve("file");
        try (var profile = open()) {
            profile.export(file);
            for (var time = 0; time < 8; time++) {
                now = now.plusSeconds(10);
                profile.merge(file);
            }
            assertThat(Profile.backups(folder))
                    .filteredOn(backup -> backup.occasion() == Backup.Occasion.BEFORE_MERGE)
                    .hasSize(5)
                    .first()
                    .extracting(Backup::at)
                    .isEqualTo(now);
            assertThat(Profile.backups(folder)).hasSize(6);
        }
    }

    @Test
    void files_of_other_names_are_left_alone() throws IOException {
        var mine = Files.createDirectories(folder.resolve("backups")).resolve("progress-before-exam.db");
        Files.writeString(mine, "mine");
        for (var week = 0; week < 20; week++) {
            study();
            now = now.plus(Duration.ofDays(7));
        }
        assertThat(mine).hasContent("mine");
    }

    @Test
    void what_a_killed_program_left_half_done_is_cleared_away_after_a_day() throws IOException {
        var backups = Files.createDirectories(folder.resolve("backups"));
        var old = Files.writeString(backups.resolve("progress-20261101T000000Z.db.77.unfinished"), "half");
        var fresh = Files.writeString(backups.resolve("progress-20261121T201400Z.db.78.unfinished"), "half");
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(fresh, FileTime.from(now.minus(Duration.ofHours(2))));

        study();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_folder_of_backups_that_cannot_be_made_is_told_in_one_line() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file in the way");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(this::study)
                .withMessageStartingWith(
                        folder.resolve("backups") + " cannot be used (something of that name is there already)");
        try (var profile = open()) {
            assertThat(profile.answers(COURSE)).hasSize(1);
        }
    }
}
