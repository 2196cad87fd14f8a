package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails under an open profile, as SQLite sees it; {@code docs/benchmarks/disks.py} does it to a real one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailingDiskTest {
    private static final int PLENTY = 1_000_000;

    @TempDir
    Path folder;

    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void beginsASession() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
        }
    }

    private static void allowPages(Profile profile, long pages) {
        profile.database.first("PRAGMA max_page_count = " + pages, row -> row.getLong(1));
    }

    private static long pages(Profile profile) {
        return profile.database
                .first("PRAGMA page_count", row -> row.getLong(1))
                .orElseThrow();
    }

    private void answerUntilRefused(Profile profile) {
        while (kept.size() < PLENTY) {
            var answer = answer("s", EVENING.plusSeconds(kept.size()));
            profile.record(answer, 2);
            kept.add(answer.id());
        }
    }

    @Test
    void at_a_full_disk_the_answer_is_refused_at_once_and_with_room_the_same_program_goes_on() {
        try (var profile = open(folder)) {
            allowPages(profile, pages(profile) + 2);

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> answerUntilRefused(profile))
                    .withMessage(folder.resolve("progress.db")
                            + " cannot grow, the disk is full (database or disk is full); free some space and answer"
                            + " again; answers kept so far are safe");
            assertThat(kept).isNotEmpty();
            assertThat(profile.answers(COURSE)).extracting(Answer::id).isEqualTo(kept);

            allowPages(profile, PLENTY);
            var again = answer("s", EVENING.plusSeconds(90_000));
            profile.record(again, 2);
            kept.add(again.id());
        }
        try (var profile = open(folder)) {
            assertThat(profile.answers(COURSE)).extracting(Answer::id).isEqualTo(kept);
            assertThat(profile.confidences(COURSE)).containsOnlyKeys(kept);
        }
    }

    @Test
    void at_a_disk_that_turns_read_only_the_answer_is_refused_at_once_and_nothing_is_lost() {
        try (var profile = open(folder)) {
            profile.record(answer("a", "s", EVENING));
            profile.database.run("PRAGMA query_only = ON");

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> profile.record(answer("b", "s", EVENING)))
                    .withMessageStartingWith(folder.resolve("progress.db") + " cannot be written (")
                    .withMessageEndingWith("; make the file and its folder writable, or choose another folder");
            assertThat(profile.answers(COURSE)).extracting(Answer::id).containsExactly("a");
        }
    }

    @Test
    void a_merge_for_which_there_is_no_room_leaves_everything_as_it_was() {
        var file = folder.resolve("file");
        try (var theirs = open(folder.resolve("theirs"))) {
            new RandomStudent(1).study(theirs, 300);
            theirs.export(file);
        }
        try (var profile = open(folder)) {
            profile.record(answer("a", "s", EVENING));
            var before = RandomStudent.view(profile);
            allowPages(profile, pages(profile) + 1);

            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> profile.merge(file))
                    .withMessageContaining("the disk is full");
            assertThat(RandomStudent.view(profile)).isEqualTo(before);

            allowPages(profile, PLENTY);
            assertThat(profile.merge(file).answers()).isPositive();
        }
    }
}
