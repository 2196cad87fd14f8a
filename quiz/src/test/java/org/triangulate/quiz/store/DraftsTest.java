package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.store.Draft.Change;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsTest {
    private static final Draft BEGUN = Draft.begun("d", COURSE, "essay");

    @TempDir
    Path folder;

    private static void write(Profile profile, Draft draft, String... lines) {
        for (var line : lines) {
            profile.change(draft, Change.ADD, line, EVENING);
        }
    }

    @Test
    void every_line_comes_back_to_the_letter_and_one_that_was_taken_back_does_not() {
        try (var profile = open(folder)) {
            write(profile, BEGUN, "Лукашэнка 🥔", "", "wrong", "'; DROP TABLE draft_change; --");
            profile.change(BEGUN, Change.DROP, "", EVENING);
            profile.change(BEGUN, Change.DROP, "", EVENING);
            write(profile, BEGUN, "right");
        }

        try (var profile = open(folder)) {
            assertThat(profile.openDrafts(COURSE))
                    .containsExactly(new Draft("d", COURSE, "essay", List.of("Лукашэнка 🥔", "", "right"), false));
            assertThat(profile.openDrafts("another")).isEmpty();
            assertThat(profile.answers(COURSE)).isEmpty();
        }
    }

    @Test
    void when_a_draft_was_changed_the_last_time_is_known() {
        try (var profile = open(folder)) {
            assertThat(profile.lastChange(BEGUN)).isEmpty();

            profile.change(BEGUN, Change.ADD, "one", EVENING);
            profile.change(BEGUN, Change.DROP, "", EVENING.plusSeconds(60));
            profile.change(Draft.begun("other", COURSE, "essay"), Change.ADD, "two", EVENING.plusSeconds(90));

            assertThat(profile.lastChange(BEGUN)).contains(EVENING.plusSeconds(60));
        }
    }

    @Test
    void the_one_that_was_changed_at_last_is_the_last() {
        var other = Draft.begun("other", COURSE, "essay");
        try (var profile = open(folder)) {
            profile.change(BEGUN, Change.ADD, "one", EVENING);
            profile.change(other, Change.ADD, "two", EVENING.plusSeconds(60));
            assertThat(profile.openDrafts(COURSE)).extracting(Draft::id).containsExactly("d", "other");

            profile.change(BEGUN, Change.ADD, "three", EVENING.plusSeconds(90));
            assertThat(profile.openDrafts(COURSE)).extracting(Draft::id).containsExactly("other", "d");
        }
    }

    @Test
    void one_that_was_emptied_comes_before_one_in_which_something_stands() {
        var other = Draft.begun("other", COURSE, "essay");
        try (var profile = open(folder)) {
            profile.change(BEGUN, Change.ADD, "try", EVENING);
            profile.change(other, Change.ADD, "The whole essay.", EVENING.plusSeconds(60));
            profile.change(BEGUN, Change.DROP, "", EVENING.plusSeconds(90));

            assertThat(profile.openDrafts(COURSE)).extracting(Draft::id).containsExactly("d", "other");
        }
    }

    @Test
    void a_draft_is_finished_until_somebody_writes_on() {
        try (var profile = open(folder)) {
            write(profile, BEGUN, "one");
            profile.change(BEGUN, Change.DONE, "", EVENING);
            assertThat(profile.openDrafts(COURSE)).singleElement().matches(Draft::finished);

            write(profile, BEGUN, "two");
            assertThat(profile.openDrafts(COURSE)).singleElement().matches(draft -> !draft.finished());
        }
    }

    @Test
    void a_marked_draft_is_open_no_more_until_its_answer_is_taken_back() {
        var marks = List.of(new SelfMark("claim", "full", 2), new SelfMark("style", "none", 0));
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            write(profile, BEGUN, "one");
            profile.record(answer("a", "s", EVENING), BEGUN, marks);

            assertThat(profile.openDrafts(COURSE)).isEmpty();
            assertThat(profile.answers(COURSE)).hasSize(1);
            assertThat(profile.marksOf("a")).isEqualTo(marks);
            assertThat(profile.marksOf("b")).isEmpty();

            profile.undo("a", EVENING);
            assertThat(profile.openDrafts(COURSE)).hasSize(1);
            assertThat(profile.marksOf("a")).isEqualTo(marks);
        }
    }

    @Test
    void an_answer_and_its_marks_are_kept_together_or_not_at_all() {
        var twice = List.of(new SelfMark("claim", "full", 2), new SelfMark("claim", "none", 0));
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> profile.record(answer("a", "s", EVENING), BEGUN, twice));
            assertThat(profile.answers(COURSE)).isEmpty();
        }
    }

    @Test
    void a_profile_of_the_first_version_gets_the_new_tables_and_keeps_what_it_has() throws SQLException {
        var file = new DatabaseFile(folder.resolve("progress.db"), Duration.ofSeconds(1));
        try (var connection = file.connectToWrite();
                var statement = connection.createStatement()) {
            for (var definition : Schema.definitions(1)) {
                statement.execute(definition);
            }
            statement.execute("PRAGMA application_id = " + Stamp.OURS.application());
            statement.execute("PRAGMA user_version = 1");
            statement.execute("INSERT INTO session (id, course, kind, started) VALUES ('s', 'c', 'study', 0)");
            statement.execute("INSERT INTO answer (id, session, course, item, revision, typed, verdict, score, rating,"
                    + " hints, took, at) VALUES ('a', 's', '" + COURSE + "', 'i', 1, 't', 'right', 1, 3, 0, 5, 9)");
        }

        try (var profile = open(folder)) {
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("a");
            write(profile, BEGUN, "one");
        }

        try (var connection = file.connectToRead()) {
            assertThat(Stamp.of(connection)).isEqualTo(Stamp.OURS);
        }
        try (var profile = open(folder)) {
            assertThat(profile.openDrafts(COURSE)).hasSize(1);
        }
    }
}
