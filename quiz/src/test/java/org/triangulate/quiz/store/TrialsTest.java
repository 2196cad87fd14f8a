package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came before an answer, and how sure one was of it; and a profile from before either was kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialsTest {
    private static final Trial HINT = new Trial(Trial.Kind.HINT, "", 0, EVENING);

    private static final Trial ATTEMPT = new Trial(Trial.Kind.ATTEMPT, "minsk?", 0.5, EVENING.plusSeconds(9));

    @TempDir
    Path folder;

    @Test
    void they_are_there_when_the_profile_is_opened_again_until_the_answer_counts() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record("s", HINT);
            profile.record("s", ATTEMPT);
        }
        try (var profile = open(folder)) {
            assertThat(profile.trials("s")).containsExactly(HINT, ATTEMPT);
            profile.record(Samples.answer("a", "s", EVENING));
            assertThat(profile.trials("s")).isEmpty();
        }
    }

    @Test
    void who_takes_an_answer_back_meets_the_question_anew() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record("s", HINT);
            profile.record(Samples.answer("a", "s", EVENING));
            profile.undo("a", EVENING);
            assertThat(profile.trials("s")).isEmpty();
        }
    }

    @Test
    void confidence_is_kept_with_its_answer() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(Samples.answer("a", "s", EVENING), 3);
            profile.record(Samples.answer("b", "s", EVENING));
            assertThat(profile.confidences(COURSE)).isEqualTo(Map.of("a", 3));
            assertThat(profile.answerCount(COURSE)).isEqualTo(2);
        }
    }

    @Test
    void a_profile_of_the_first_version_gets_the_tables_that_it_lacks_and_loses_nothing() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("progress.db"));
                var statement = connection.createStatement()) {
            for (var definition : Schema.definitions(1)) {
                statement.execute(definition);
            }
            statement.execute("PRAGMA application_id = " + Stamp.OURS.application());
            statement.execute("PRAGMA user_version = 1");
            statement.execute("INSERT INTO session VALUES (1, 's', '" + COURSE + "', 'study', 0)");
            statement.execute(
                    "INSERT INTO answer VALUES (1, 'a', 's', '" + COURSE + "', 'i', 1, 'x', 'right', 1.0, 3, 0, 0, 0)");
        }
        for (var time = 1; time <= 2; time++) {
            try (var profile = open(folder)) {
                assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("a");
                profile.record("s", HINT);
                assertThat(profile.trials("s")).hasSize(time);
            }
        }
    }
}
