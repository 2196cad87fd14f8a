package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which session there is to go on with, and whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsTest {
    @TempDir
    Path folder;

    private static StudySession exam(String id, Instant started) {
        var items = List.of(new PlannedItem("kormlenie", 42));
        return new StudySession(id, COURSE, "exam", started, items, Optional.of(Duration.ofMinutes(90)));
    }

    @Test
    void a_session_keeps_its_time_limit() {
        try (var profile = open(folder)) {
            profile.begin(exam("e", EVENING));
        }
        try (var profile = open(folder)) {
            assertThat(profile.openSessions(COURSE, EVENING)).containsExactly(exam("e", EVENING));
        }
        assertThat(exam("e", EVENING).with(List.of()).limit()).contains(Duration.ofMinutes(90));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StudySession("e", COURSE, "exam", EVENING, List.of(), Optional.of(Duration.ofNanos(1))))
                .withMessageStartingWith("limit");
    }

    @Test
    void questions_that_were_put_away_stay_away_for_their_session() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.begin(session("t", EVENING.plusSeconds(1)));
            profile.skip("s", 1, EVENING);
            profile.skip("s", 0, EVENING);
            profile.skip("s", 1, EVENING.plusSeconds(1));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.skip("never-begun", 0, EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.skip("s", -1, EVENING));
        }
        try (var profile = open(folder)) {
            assertThat(profile.skips("s")).containsExactlyInAnyOrder(0, 1);
            assertThat(profile.skips("t")).isEmpty();
        }
    }

    @Test
    void of_whatever_kind_the_sessions_that_are_open_are_found_the_latest_first() {
        try (var profile = open(folder)) {
            profile.begin(session("long-ago", EVENING.minusSeconds(90_000)));
            profile.begin(session("finished", EVENING));
            profile.begin(session("open", EVENING.plusSeconds(5)));
            profile.begin(exam("exam", EVENING.plusSeconds(3)));
            profile.finish("finished", EVENING.plusSeconds(4));

            assertThat(profile.openSessions(COURSE, EVENING.minusSeconds(60)))
                    .containsExactly(session("open", EVENING.plusSeconds(5)), exam("exam", EVENING.plusSeconds(3)));
            assertThat(profile.openSessions("another", EVENING)).isEmpty();
        }
    }

    @Test
    void a_session_is_gone_on_with_by_one_program_at_a_time() {
        try (var one = open(folder);
                var other = open(folder)) {
            one.begin(session("s", EVENING));

            assertThat(one.claim("s")).isTrue();
            assertThat(other.claim("s")).isFalse();
            assertThat(other.claim("t")).isTrue();

            one.release("s");
            assertThat(other.claim("s")).isTrue();
        }
        try (var later = open(folder)) {
            assertThat(later.claim("s")).isTrue();
            assertThat(later.claim("t")).isTrue();
        }
    }
}
