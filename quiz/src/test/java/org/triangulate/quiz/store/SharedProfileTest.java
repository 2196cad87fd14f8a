package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.CLOCK;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one profile at once: each {@link Profile} has a connection of its own, as a program would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedProfileTest {
    private static final Duration NO_PATIENCE = Duration.ofMillis(20);

    @TempDir
    Path folder;

    @Test
    void two_programs_that_record_at_once_lose_nothing() throws Exception {
        try (var one = open(folder);
                var other = open(folder)) {
            one.begin(session("s", EVENING));

            var recorded = atOnce(List.of(() -> record(one, 150), () -> record(other, 150)));

            assertThat(recorded).hasSize(300);
            assertThat(one.answers(COURSE)).extracting(Answer::id).containsExactlyInAnyOrderElementsOf(recorded);
            assertThat(other.answers(COURSE)).isEqualTo(one.answers(COURSE));
        }
    }

    @Test
    void its_state_is_another_one_after_a_different_program_wrote_and_after_nothing_else() {
        try (var one = open(folder);
                var other = open(folder)) {
            one.begin(session("s", EVENING));
            var state = one.state();
            one.record(answer("a", "s", EVENING));
            assertThat(one.answers(COURSE)).hasSize(1);
            assertThat(one.state()).isEqualTo(state);

            other.begin(session("t", EVENING));
            assertThat(one.state()).isNotEqualTo(state);
        }
    }

    @Test
    void two_threads_of_one_program_lose_nothing() throws Exception {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));

            var recorded = atOnce(List.of(() -> record(profile, 50), () -> record(profile, 50)));

            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactlyInAnyOrderElementsOf(recorded);
        }
    }

    @RepeatedTest(5)
    void programs_that_make_the_profile_at_the_same_moment_share_it() throws Exception {
        var programs = new ArrayList<Callable<List<String>>>();
        for (var i = 0; i < 6; i++) {
            var own = "session-" + i;
            programs.add(() -> {
                try (var profile = open(folder)) {
                    profile.begin(session(own, EVENING));
                    return List.of(own);
                }
            });
        }

        var sessions = atOnce(programs);

        try (var profile = open(folder)) {
            assertThat(profile.openSessions(COURSE, EVENING)).hasSize(sessions.size());
            for (var session : sessions) {
                profile.finish(session, EVENING);
            }
        }
    }

    @Test
    void while_another_program_writes_an_answer_waits_and_then_says_so() throws SQLException {
        var file = new DatabaseFile(Samples.profileWith(folder, 1), NO_PATIENCE);
        try (var profile = Profile.open(folder, CLOCK, NO_PATIENCE);
                var writer = file.connectToWrite()) {
            run(writer, "BEGIN IMMEDIATE");

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> profile.record(answer("s", EVENING)))
                    .withMessageStartingWith(file.path() + " is in use by another program")
                    .withMessageNotContainingAny("\n", "damaged");

            run(writer, "ROLLBACK");
            profile.record(answer("s", EVENING));
            assertThat(profile.answerCount(COURSE)).isEqualTo(2);
        }
    }

    @Test
    void a_locked_profile_is_in_use_and_not_damaged() throws SQLException {
        var path = Samples.profileWith(folder, 3);
        try (var owner = new DatabaseFile(path, NO_PATIENCE).connectToWrite()) {
            run(owner, "PRAGMA locking_mode = EXCLUSIVE");
            run(owner, "BEGIN EXCLUSIVE");

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> Profile.open(folder, CLOCK, NO_PATIENCE))
                    .withMessageStartingWith(path + " is in use by another program");
            assertThat(Samples.contents(folder).keySet()).noneMatch(name -> name.contains("damaged"));
            run(owner, "ROLLBACK");
        }
        try (var profile = open(folder)) {
            assertThat(profile.answerCount(COURSE)).isEqualTo(3);
        }
    }

    private static List<String> record(Profile profile, int count) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var answer = answer("s", EVENING.plusMillis(i));
            profile.record(answer);
            ids.add(answer.id());
        }
        return ids;
    }

    /** Starts everything at the same moment and waits for its end; everything that was returned. */
    private static List<String> atOnce(List<Callable<List<String>>> programs) throws Exception {
        var threads = Executors.newFixedThreadPool(programs.size());
        var barrier = new CyclicBarrier(programs.size());
        try {
            var running = new ArrayList<Future<List<String>>>();
            for (var program : programs) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return program.call();
                }));
            }
            var returned = new ArrayList<String>();
            for (var program : running) {
                returned.addAll(program.get());
            }
            return returned;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
