package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "40 %", "Лукашэнка 🥔", "two\nlines", "a\0b", "'; DROP TABLE answer; --"})
    void what_was_typed_comes_back_to_the_letter_after_reopening(String typed) {
        var answer = new Answer(
                "a",
                "s",
                COURSE,
                "oil-tax",
                0,
                typed,
                "partly",
                1 / 3.0,
                4,
                2,
                Duration.ofMillis(987_654_321),
                EVENING);
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(answer);
        }

        try (var profile = open(folder)) {
            assertThat(profile.answers(COURSE)).containsExactly(answer);
            assertThat(profile.answersOf("s")).containsExactly(answer);
        }
    }

    @Test
    void answers_come_in_the_order_of_time_and_at_one_time_in_that_of_their_ids() {
        try (var profile = open(folder)) {
            for (var session : List.of("s", "t", "u", "v")) {
                profile.begin(session(session, EVENING));
            }
            profile.record(answer("later", "s", EVENING.plusMillis(2)));
            profile.record(answer("z", "t", EVENING));
            profile.record(answer("a", "u", EVENING));
            profile.record(answer("before-the-epoch", "v", EVENING.minus(Duration.ofDays(40_000))));

            assertThat(profile.answers(COURSE))
                    .extracting(Answer::id)
                    .containsExactly("before-the-epoch", "a", "z", "later");
        }
    }

    @Test
    void within_a_session_they_come_as_they_were_given_whatever_the_clock_says() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(answer("z", "s", EVENING));
            profile.record(answer("m", "s", EVENING));
            profile.record(answer("a", "s", EVENING.minusSeconds(3_600)));

            assertThat(profile.answersOf("s")).extracting(Answer::id).containsExactly("z", "m", "a");
            assertThat(profile.answers(COURSE)).isEqualTo(profile.answersOf("s"));
        }
    }

    @Test
    void an_answer_that_was_taken_back_is_not_among_the_answers() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(answer("kept", "s", EVENING));
            profile.record(answer("undone", "s", EVENING.plusSeconds(5)));

            profile.undo("undone", EVENING.plusSeconds(9));
            profile.undo("undone", EVENING.plusSeconds(10));
        }

        try (var profile = open(folder)) {
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("kept");
            assertThat(profile.answersOf("s")).extracting(Answer::id).containsExactly("kept");
            assertThat(profile.answerCount(COURSE)).isEqualTo(1);
        }
    }

    @Test
    void courses_and_sessions_are_kept_apart() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.begin(session("t", EVENING));
            profile.record(answer("s", EVENING));
            profile.record(answer("t", EVENING));

            assertThat(profile.answersOf("t")).hasSize(1);
            assertThat(profile.answerCount(COURSE)).isEqualTo(2);
            assertThat(profile.answers("another-course")).isEmpty();
            assertThat(profile.answerCount("another-course")).isZero();
            assertThat(profile.openSessions("another-course", Instant.EPOCH)).isEmpty();
        }
    }

    @Test
    void an_interrupted_session_comes_back_with_its_questions_and_the_answers_so_far() {
        var session = session("s", EVENING);
        var first = answer("s", EVENING.plusSeconds(20));
        try (var profile = open(folder)) {
            profile.begin(session("earlier", EVENING.minusSeconds(86_400)));
            profile.begin(session);
            profile.record(first);
        }

        try (var profile = open(folder)) {
            assertThat(profile.openSessions(COURSE, EVENING)).containsExactly(session);
            assertThat(profile.answersOf("s")).containsExactly(first);
        }
    }

    @Test
    void of_sessions_begun_at_one_time_the_latest_is_the_one_begun_last() {
        try (var profile = open(folder)) {
            profile.begin(session("z", EVENING));
            profile.begin(session("a", EVENING));

            assertThat(profile.openSessions(COURSE, EVENING))
                    .extracting(StudySession::id)
                    .containsExactly("a", "z");
        }
    }

    @Test
    void a_session_stays_finished() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.finish("s", EVENING.plusSeconds(600));
            profile.finish("s", EVENING.plusSeconds(900));
        }

        try (var profile = open(folder)) {
            assertThat(profile.openSessions(COURSE, EVENING)).isEmpty();
        }
    }

    @Test
    void an_entry_that_contradicts_earlier_ones_is_refused_whole() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING));

            assertThatIllegalArgumentException().isThrownBy(() -> profile.record(answer("a", "s", EVENING)));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.record(answer("b", "never-begun", EVENING)));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.undo("unknown", EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.finish("never-begun", EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.begin(session("s", EVENING.plusSeconds(1))));

            profile.record(answer("c", "s", EVENING.plusSeconds(2)));
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("a", "c");
            assertThat(profile.openSessions(COURSE, EVENING)).containsExactly(session("s", EVENING));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE answer SET score = 1", "DELETE FROM answer", "DELETE FROM session"})
    void the_database_itself_refuses_to_change_or_delete_an_entry(String change) throws SQLException {
        var file = new DatabaseFile(Samples.profileWith(folder, 2), Duration.ofSeconds(1));

        try (var connection = file.connectToWrite();
                var statement = connection.prepareStatement(change)) {
            assertThatThrownBy(statement::execute).hasMessageContaining("only appended to");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "what?", "100%20 #1", "Профіль", "a;b&c=d"})
    void a_folder_may_have_any_name(String name) {
        var odd = folder.resolve(name).resolve("below");

        Samples.profileWith(odd, 3);

        assertThat(odd.resolve("progress.db")).exists();
        try (var profile = open(odd)) {
            assertThat(profile.answerCount(COURSE)).isEqualTo(3);
        }
    }
}
