package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flags, settings and ratings that were given later: of the entries about one thing, the last counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WishesTest {
    @TempDir
    Path folder;

    /** Does something, and looks at what came of it once the profile was closed and opened again. */
    private void after(Consumer<Profile> writing, Consumer<Profile> reading) {
        try (var profile = open(folder)) {
            writing.accept(profile);
        }
        try (var profile = open(folder)) {
            reading.accept(profile);
        }
    }

    @Test
    void a_flag_stays_raised_until_it_is_taken_down_in_its_course() {
        after(
                profile -> {
                    profile.flag(COURSE, "b", true, EVENING);
                    profile.flag(COURSE, "a", true, EVENING);
                    profile.flag(COURSE, "c", true, EVENING);
                    profile.flag(COURSE, "c", false, EVENING.plusSeconds(1));
                    profile.flag("another", "d", true, EVENING);
                },
                profile -> assertThat(profile.flags(COURSE)).containsExactly("a", "b"));
    }

    @Test
    void what_was_said_last_counts_though_the_clock_stands_still_or_is_set_back() {
        after(
                profile -> {
                    profile.flag(COURSE, "a", true, EVENING);
                    profile.flag(COURSE, "a", false, EVENING);
                    profile.flag(COURSE, "b", false, EVENING);
                    profile.flag(COURSE, "b", true, EVENING.minusSeconds(3_600));
                    profile.set(COURSE, "exam", "2027-01-20", EVENING);
                    profile.set(COURSE, "exam", "2027-01-10", EVENING.minusSeconds(3_600));
                    profile.begin(session("s", EVENING));
                    profile.record(answer("x", "s", EVENING));
                    profile.rerate("x", 4, EVENING);
                    profile.rerate("x", 1, EVENING.minusSeconds(3_600));
                },
                profile -> {
                    assertThat(profile.flags(COURSE)).containsExactly("b");
                    assertThat(profile.settings(COURSE)).containsEntry("exam", "2027-01-10");
                    assertThat(profile.answers(COURSE))
                            .extracting(Answer::rating)
                            .containsExactly(1);
                });
    }

    @Test
    void an_empty_setting_is_none() {
        after(
                profile -> {
                    profile.set(COURSE, "exam", "2027-01-20", EVENING);
                    profile.set(COURSE, "retention", "0.9", EVENING);
                    profile.set(COURSE, "exam", "", EVENING.plusSeconds(1));
                    profile.set("another", "language", "be", EVENING);
                },
                profile -> assertThat(profile.settings(COURSE)).isEqualTo(Map.of("retention", "0.9")));
    }

    @Test
    void a_later_rating_stands_in_the_answers_of_the_course_and_of_the_session() {
        after(
                profile -> {
                    profile.begin(session("s", EVENING));
                    profile.record(answer("a", "s", EVENING));
                    profile.record(answer("b", "s", EVENING.plusSeconds(9)));
                    profile.rerate("b", 4, EVENING.plusSeconds(10));
                },
                profile -> {
                    assertThat(profile.answers(COURSE))
                            .extracting(Answer::rating)
                            .containsExactly(3, 4);
                    assertThat(profile.answersOf("s")).isEqualTo(profile.answers(COURSE));
                });
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        try (var profile = open(folder)) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING));

            assertThatIllegalArgumentException().isThrownBy(() -> profile.rerate("a", 5, EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.rerate("unknown", 3, EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.flag(COURSE, " ", true, EVENING));
            assertThatIllegalArgumentException().isThrownBy(() -> profile.set(COURSE, "", "x", EVENING));
            assertThat(profile.answers(COURSE)).extracting(Answer::rating).containsExactly(3);
            assertThat(profile.flags(COURSE)).isEmpty();
            assertThat(profile.settings(COURSE)).isEmpty();
        }
    }
}
