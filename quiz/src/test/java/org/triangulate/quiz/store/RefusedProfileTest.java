package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.triangulate.quiz.store.Samples.CLOCK;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.change;
import static org.triangulate.quiz.store.Samples.contents;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.profileWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedProfileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void a_profile_of_a_newer_version_is_left_as_it_is() throws SQLException {
        var file = profileWith(folder, 5);
        change(file, "PRAGMA user_version = 3");
        var before = contents(folder);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageStartingWith(file + " was written by a newer version of Triangulate")
                .withMessageContaining("update Triangulate");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRAGMA application_id = 42", "PRAGMA application_id = 0", "PRAGMA journal_mode = WAL"})
    void a_database_of_another_program_is_left_as_it_is(String change) throws SQLException {
        var file = folder.resolve("progress.db");
        change(file, "CREATE TABLE bookmarks (url TEXT)", "PRAGMA user_version = 1", change);
        var before = contents(folder);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageStartingWith(file + " belongs to another program")
                .withMessageContaining("choose another folder");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void a_newer_version_that_was_killed_before_it_tidied_up_is_left_as_it_is() throws SQLException, IOException {
        var original = Files.createDirectory(folder.resolve("original"));
        var file = new DatabaseFile(profileWith(original, 5), PATIENCE);
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var newer = file.connectToWrite();
                var statement = newer.prepareStatement("PRAGMA user_version = 3")) {
            statement.execute();
            Files.copy(file.path(), copy.resolve("progress.db"));
            Files.copy(file.beside(DatabaseFile.LOG), copy.resolve("progress.db-wal"));
        }
        var before = contents(copy);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(copy))
                .withMessageContaining("newer version of Triangulate");
        assertThat(contents(copy)).containsAllEntriesOf(before);
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_left_as_it_is() throws IOException {
        var file = Files.writeString(folder.resolve("profile"), "my notes");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(file))
                .withMessage(file + " is a file, not a folder; move it away, or choose another folder for the profile");
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(file.resolve("below")))
                .withMessageStartingWith(file.resolve("below") + " cannot be made (")
                .withMessageNotContaining("\n");
        assertThat(file).hasContent("my notes");
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_left_as_it_is() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve("progress.db"));

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageStartingWith(inTheWay.toString());
        assertThat(inTheWay).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/self", "/proc/triangulate", "/sys/triangulate"})
    void a_folder_that_cannot_be_written_or_made_is_refused_in_one_line(String name) {
        var unwritable = Path.of(name);
        assumeTrue(Files.isDirectory(unwritable.getParent()), "this system has no such folder");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(unwritable))
                .withMessageStartingWith(name)
                .withMessageContaining("folder")
                .withMessageNotContaining("\n");
    }

    @Test
    void a_folder_without_permission_to_write_is_refused() {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "root may write everywhere");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessage(folder + " cannot be written; make it writable, or choose another folder for the profile");
    }

    @Test
    void when_the_disk_is_full_no_acknowledged_answer_is_lost() throws SQLException {
        profileWith(folder, 1);
        var file = new DatabaseFile(folder.resolve("progress.db"), PATIENCE);
        var recorded = new ArrayList<String>();
        try (var connection = file.connectToWrite();
                var small = connection.prepareStatement("PRAGMA max_page_count = 20")) {
            small.execute();
            var answers = new Answers(new Database(file.path(), connection));

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> {
                        while (recorded.size() < 10_000) {
                            var answer = answer("s", EVENING.plusSeconds(recorded.size()));
                            answers.append(answer);
                            recorded.add(answer.id());
                        }
                    })
                    .withMessageContaining("the disk is full")
                    .withMessageContaining("free some space");
        }

        try (var profile = Profile.open(folder, CLOCK, PATIENCE)) {
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsAll(recorded);
            assertThat(profile.answerCount(COURSE)).isEqualTo(recorded.size() + 1);
        }
    }
}
