package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.change;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.profileWith;
import static org.triangulate.quiz.store.Samples.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedProfileTest {
    private static final int PAGE = 4096;
    private static final String KEPT = "progress.db.damaged-20261121T201500Z";

    @TempDir
    Path folder;

    private static Stream<Named<UnaryOperator<byte[]>>> damages() {
        return Stream.of(
                Named.of(
                        "a text in its place",
                        whole -> "My notes on Minsk.\n".repeat(400).getBytes()),
                Named.of("a short text in its place", whole -> "x".getBytes()),
                Named.of("nothing but zeros", whole -> new byte[whole.length]),
                Named.of("cut in the header", whole -> Arrays.copyOf(whole, 50)),
                Named.of("cut after the header", whole -> Arrays.copyOf(whole, 100)),
                Named.of("cut in the first page", whole -> Arrays.copyOf(whole, PAGE - 1)),
                Named.of("cut after the first page", whole -> Arrays.copyOf(whole, PAGE)),
                Named.of("cut in the middle", whole -> Arrays.copyOf(whole, whole.length / 2)),
                Named.of("cut before the last byte", whole -> Arrays.copyOf(whole, whole.length - 1)),
                Named.of("another first letter", whole -> flipped(whole, 0, 1)),
                Named.of("another page size", whole -> flipped(whole, 16, 2)),
                Named.of("another write format", whole -> flipped(whole, 18, 1)),
                Named.of("another read format", whole -> flipped(whole, 19, 1)),
                Named.of("another schema format", whole -> flipped(whole, 44, 4)),
                Named.of("another table of tables", whole -> flipped(whole, 100, 12)),
                Named.of("a page that is no page", whole -> flipped(whole, 2 * PAGE, 8)),
                Named.of("a page overwritten", whole -> flipped(whole, whole.length - PAGE, PAGE)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void a_damaged_file_is_kept_aside_byte_for_byte_and_a_new_profile_can_begin(UnaryOperator<byte[]> damage)
            throws IOException {
        var file = profileWith(folder, 200);
        var damaged = damage.apply(Files.readAllBytes(file));
        Files.write(file, damaged);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageMatching(
                        "\\Q" + file + "\\E is damaged \\(.+\\) and was kept as " + KEPT
                                + "; start again to begin with an empty profile, or bring a backup back with 'profile restore'");
        assertThat(folder.resolve(KEPT)).hasBinaryContent(damaged);
        assertThat(file).doesNotExist();

        try (var profile = open(folder)) {
            assertThat(profile.answerCount(COURSE)).isZero();
            profile.begin(session("new", EVENING));
        }
        assertThat(folder.resolve(KEPT)).hasBinaryContent(damaged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE retraction", "DROP TRIGGER no_delete_of_answer"})
    void a_profile_without_one_of_its_tables_is_kept_aside(String loss) throws SQLException {
        change(profileWith(folder, 2), loss);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageContaining("is damaged (its tables are not those of a profile)");
    }

    @Test
    void a_profile_with_an_impossible_answer_is_kept_aside() throws SQLException {
        change(
                profileWith(folder, 2),
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO answer SELECT 9, 'odd', session, course, item, revision, typed, verdict, score, 5, hints,"
                        + " took, at FROM answer LIMIT 1");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageContaining("is damaged (the numbers of answer odd are out of range)");
    }

    @Test
    void what_was_kept_aside_earlier_is_never_overwritten() throws IOException {
        Files.writeString(folder.resolve(KEPT), "first");
        Files.writeString(folder.resolve(KEPT + "-2-wal"), "second");
        Files.writeString(folder.resolve("progress.db"), "third");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageContaining("was kept as " + KEPT + "-3;");

        assertThat(folder.resolve(KEPT)).hasContent("first");
        assertThat(folder.resolve(KEPT + "-2-wal")).hasContent("second");
        assertThat(folder.resolve(KEPT + "-3")).hasContent("third");
    }

    @Test
    void the_log_goes_with_its_damaged_file() throws IOException {
        Files.writeString(folder.resolve("progress.db"), "no database");
        Files.writeString(folder.resolve("progress.db-wal"), "no log");
        Files.writeString(folder.resolve("progress.db-shm"), "no index");

        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> open(folder));

        assertThat(folder.resolve(KEPT)).hasContent("no database");
        assertThat(folder.resolve(KEPT + "-wal")).hasContent("no log");
        assertThat(folder.resolve(KEPT + "-shm")).exists();
        assertThat(folder.resolve("progress.db-wal")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database", "No SQLite format 3"})
    void a_damaged_file_beside_a_rollback_journal_is_kept_aside(String content) throws IOException {
        Files.writeString(folder.resolve("progress.db"), content.repeat(50));
        Files.writeString(folder.resolve("progress.db-journal"), "no journal".repeat(100));

        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> open(folder));

        assertThat(folder.resolve(KEPT)).hasContent(content.repeat(50));
    }

    @Test
    void a_log_whose_file_is_gone_is_kept_because_it_holds_answers() throws IOException {
        Files.writeString(folder.resolve("progress.db-wal"), "answers");

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> open(folder))
                .withMessageContaining("its log is still there");

        assertThat(folder.resolve(KEPT + "-wal")).hasContent("answers");
    }

    @Test
    void a_file_without_a_byte_is_a_profile_that_was_about_to_be_made() throws IOException {
        Files.createFile(folder.resolve("progress.db"));

        try (var profile = open(folder)) {
            assertThat(profile.answerCount(COURSE)).isZero();
        }
    }

    @Test
    void a_backup_put_in_its_place_has_all_its_answers() throws IOException {
        var file = profileWith(folder, 20);
        var backup = Files.readAllBytes(file);
        Files.writeString(file, "no database");
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> open(folder));

        Files.write(file, backup);

        try (var profile = open(folder)) {
            assertThat(profile.answerCount(COURSE)).isEqualTo(20);
        }
    }

    private static byte[] flipped(byte[] whole, int from, int count) {
        var flipped = whole.clone();
        for (var i = from; i < from + count; i++) {
            flipped[i] = (byte) ~flipped[i];
        }
        return flipped;
    }
}
