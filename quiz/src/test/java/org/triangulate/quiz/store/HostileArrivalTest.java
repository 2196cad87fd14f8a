package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.change;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no export made: each is refused in one line, and neither it nor the profile is changed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileArrivalTest {
    private static final String ANSWER = "INSERT INTO answer SELECT 99, 'x', session, course, item, revision, typed,"
            + " verdict, score, rating, hints, took, at FROM answer WHERE id = 'a'";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void exportsAProfileToTamperWith() {
        file = folder.resolve("file");
        try (var profile = open(folder.resolve("theirs"))) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING), 2);
            profile.record(answer("b", "s", EVENING));
            profile.record("s", new Trial(Trial.Kind.HINT, "", 0, EVENING));
            profile.export(file);
        }
        try (var profile = open(folder.resolve("ours"))) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING), 2);
        }
    }

    private void refused(String words) throws IOException {
        var before = Files.isRegularFile(file) ? Files.size(file) : -1;
        try (var profile = open(folder.resolve("ours"))) {
            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> profile.merge(file))
                    .withMessageStartingWith(file + " ")
                    .withMessageContaining(words)
                    .withMessageContaining("; ")
                    .withMessageNotContaining("\n");
            assertThat(profile.answers(COURSE)).containsExactly(answer("a", "s", EVENING));
            assertThat(profile.contents()).isEqualTo(new Contents(1, 1));
        }
        assertThat(Files.isRegularFile(file) ? Files.size(file) : -1).isEqualTo(before);
        try (var files = Files.list(folder.resolve("ours"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("arriving"));
        }
    }

    /** Takes away what keeps rows from being changed, does something, and puts it back as it was. */
    private void tamper(String table, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("DROP TRIGGER no_update_of_" + table);
            for (var change : statements) {
                statement.execute(change);
            }
            for (var definition : Schema.definitions(Schema.version())) {
                if (definition.startsWith("CREATE TRIGGER no_update_of_" + table + " ")) {
                    statement.execute(definition);
                }
            }
        }
    }

    @Test
    void a_file_as_it_was_exported_is_not_refused() {
        try (var profile = open(folder.resolve("ours"))) {
            assertThat(profile.merge(file)).isEqualTo(new Merged(1, 0, 1, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER mine AFTER INSERT ON flag BEGIN SELECT 1; END",
                "CREATE VIEW mine AS SELECT * FROM answer",
                "CREATE TABLE mine (a TEXT)",
                "CREATE INDEX mine ON answer (at)",
                "DROP TRIGGER no_update_of_answer",
                "DROP INDEX answer_of_session",
                "DROP TABLE flag"
            })
    void a_schema_of_its_own_is_refused_before_anything_in_it_can_run(String statement) throws Exception {
        change(file, statement);
        refused("is damaged (its tables are not those of a profile)");
    }

    @Test
    void a_view_in_the_place_of_a_table_is_refused() throws Exception {
        change(
                file,
                "DROP TABLE setting",
                "CREATE VIEW setting AS SELECT 'c' AS course, 'n' AS name, 1 AS at, '' AS value");
        refused("its tables are not those of a profile");
    }

    @Test
    void a_newer_version_is_refused_with_what_to_do() throws Exception {
        change(file, "PRAGMA user_version = 99");
        refused("was written by a newer version of Triangulate (format 99, this version knows " + Schema.version()
                + "); update Triangulate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRAGMA application_id = 42", "PRAGMA user_version = 0"})
    void a_database_of_another_program_is_refused(String statement) throws Exception {
        change(file, statement);
        refused("belongs to another program");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer | UPDATE answer SET verdict = ' ' WHERE id = 'b' | verdict must not be blank",
                "answer | UPDATE answer SET id = '' WHERE id = 'b' | id must not be blank",
                "answer | UPDATE answer SET rating = 7 WHERE id = 'b' | rating is 1 to 4, not 7",
                "answer | UPDATE answer SET score = 2 WHERE id = 'b' | score is 0 to 1, not 2.0",
                "answer | UPDATE answer SET revision = 5000000000 WHERE id = 'b' | revision is out of range",
                "answer | UPDATE answer SET took = 9223372036854775807 WHERE id = 'b' | took is longer than a year",
                "answer | UPDATE answer SET at = 9223372036854775807 WHERE id = 'b' | at is no time",
                "answer | UPDATE answer SET at = -9223372036854775807 WHERE id = 'b' | at is no time",
                "answer | UPDATE answer SET session = 'never-begun' WHERE id = 'b' | FOREIGN KEY constraint failed",
                "answer | UPDATE answer SET typed = 'no' WHERE id = 'a' | answer a says something else than the one",
                "confidence | UPDATE confidence SET level = 3 | confidence a says something else",
                "confidence | INSERT INTO confidence VALUES ('nobody', 2) | confidence nobody says something else",
                "planned_item | UPDATE planned_item SET item = 'x' WHERE position = 0 | planned_item s says something",
                "planned_item | INSERT INTO planned_item VALUES ('s', 9, 'x', 1) | planned_item s says something else",
                "time_limit | INSERT INTO time_limit VALUES ('s', 60000) | time_limit s says something else",
                "session | UPDATE session SET kind = 'exam' | session s says something else",
                "trial | UPDATE trial SET kind = 'CHEAT' | was not merged (",
                "trial | UPDATE trial SET turn = -1 | turn must not be negative",
                "trial | UPDATE trial SET score = 1e300 | score is 0 to 1",
                "flag | INSERT INTO flag VALUES (' ', 'x', 5, 1) | course must not be blank",
            })
    void an_entry_that_cannot_be_or_contradicts_what_is_there_is_refused(String table, String statement, String words)
            throws Exception {
        tamper(table, statement);
        refused(words);
    }

    @Test
    void of_many_answers_with_a_bad_one_among_them_none_is_taken() throws Exception {
        tamper("answer", ANSWER, "UPDATE answer SET hints = -1 WHERE id = 'x'");
        refused("hints must not be negative");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100, 4_095, 4_096, 20_000})
    void a_file_that_was_cut_is_refused(int length) throws Exception {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        refused("");
    }

    @Test
    void a_file_with_any_page_overwritten_is_refused_or_says_the_same() throws Exception {
        var whole = Files.readAllBytes(file);
        for (var page = 1; page < whole.length / 4_096; page++) {
            var hurt = whole.clone();
            Arrays.fill(hurt, page * 4_096, page * 4_096 + 200, (byte) 0x5a);
            Files.write(file, hurt);
            refused("");
        }
    }

    @Test
    void a_file_larger_than_any_profile_is_not_even_copied() throws Exception {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((1L << 30) + 1);
        }
        refused("is larger than a gigabyte");
    }

    @Test
    void what_is_no_file_is_refused() throws Exception {
        Files.delete(file);
        refused("is not there");
        Files.createDirectory(file);
        refused("is not a file");
        Files.delete(file);
        Files.writeString(file, "{\"answers\": []}".repeat(40));
        refused("is not a profile");
    }

    @Test
    void a_profile_that_is_in_use_is_to_be_exported() throws Exception {
        try (var theirs = open(folder.resolve("theirs"))) {
            theirs.record(answer("c", "s", EVENING));
            file = folder.resolve("theirs").resolve("progress.db");
            refused("is in use, or its program was killed; on the other machine, 'profile export FILE'");
        }
    }

    @Test
    void a_profile_of_the_first_version_is_merged() throws Exception {
        var old = folder.resolve("old");
        change(old, Schema.definitions(1).toArray(String[]::new));
        change(
                old,
                "PRAGMA application_id = " + Stamp.OURS.application(),
                "PRAGMA user_version = 1",
                "INSERT INTO session (id, course, kind, started) VALUES ('o', '" + COURSE + "', 'study', 5)",
                "INSERT INTO answer (id, session, course, item, revision, typed, verdict, score, rating, hints, took, at)"
                        + " VALUES ('old', 'o', '" + COURSE + "', 'i', 1, 't', 'right', 1, 3, 0, 5, 9)");
        var before = Files.readAllBytes(old);

        try (var profile = open(folder.resolve("ours"))) {
            assertThat(profile.merge(old)).isEqualTo(new Merged(1, 1, 0, 0));
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("old", "a");
        }
        assertThat(old).hasBinaryContent(before);
    }
}
