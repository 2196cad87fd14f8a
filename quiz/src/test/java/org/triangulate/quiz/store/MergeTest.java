package org.triangulate.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.triangulate.quiz.store.RandomStudent.view;
import static org.triangulate.quiz.store.Samples.COURSE;
import static org.triangulate.quiz.store.Samples.EVENING;
import static org.triangulate.quiz.store.Samples.answer;
import static org.triangulate.quiz.store.Samples.open;
import static org.triangulate.quiz.store.Samples.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.store.Draft.Change;

/** Profiles of several machines come together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeTest {
    @TempDir
    Path folder;

    private int files;

    private Profile at(String machine) {
        return open(folder.resolve(machine));
    }

    private Path exported(String machine) {
        var file = folder.resolve(machine + "-" + ++files + ".profile");
        try (var profile = at(machine)) {
            profile.export(file);
        }
        return file;
    }

    private Merged merge(String machine, String... others) {
        var last = new Merged(0, 0, 0, 0);
        for (var other : others) {
            var file = exported(other);
            try (var profile = at(machine)) {
                last = profile.merge(file);
            }
        }
        return last;
    }

    private Map<String, Object> viewOf(String machine) {
        try (var profile = at(machine)) {
            return view(profile);
        }
    }

    private void study(String machine, long seed, int steps) {
        try (var profile = at(machine)) {
            new RandomStudent(seed).study(profile, steps);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void profiles_come_together_to_the_same_in_any_order_and_however_often(long seed) {
        study("origin", seed, 25);
        for (var machine : List.of("a", "b", "c")) {
            merge(machine, "origin");
            study(machine, seed * 31 + machine.hashCode(), 40);
        }
        assertThat(viewOf("a")).isNotEqualTo(viewOf("b"));

        merge("ab-c", "a", "b", "c");
        merge("c-ba", "c", "b", "a");
        merge("bc", "b", "c");
        merge("a-bc", "a", "bc", "a", "bc", "origin");

        assertThat(viewOf("c-ba")).isEqualTo(viewOf("ab-c"));
        assertThat(viewOf("a-bc")).isEqualTo(viewOf("ab-c"));
        assertThat(merge("ab-c", "c-ba", "a-bc").answers()).isZero();
        assertThat(merge("ab-c", "a-bc").others()).isZero();
        merge("a", "b", "c");
        assertThat(viewOf("a")).isEqualTo(viewOf("ab-c"));
    }

    @Test
    void it_is_told_what_came_and_what_was_there() {
        try (var profile = at("one")) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING));
            profile.record(answer("b", "s", EVENING));
            profile.flag(COURSE, "kormlenie", true, EVENING);
        }
        assertThat(merge("other", "one")).isEqualTo(new Merged(2, 1, 1, 0));
        try (var profile = at("one")) {
            profile.record(answer("c", "s", EVENING));
            profile.undo("a", EVENING);
        }
        assertThat(merge("other", "one")).isEqualTo(new Merged(1, 0, 1, 2));
        assertThat(merge("other", "one")).isEqualTo(new Merged(0, 0, 0, 3));
    }

    @Test
    void an_answer_that_was_taken_back_on_one_machine_is_taken_back_on_all() {
        try (var profile = at("one")) {
            profile.begin(session("s", EVENING));
            profile.record(answer("a", "s", EVENING));
        }
        merge("other", "one");
        try (var profile = at("other")) {
            profile.undo("a", EVENING.plusSeconds(1));
        }
        try (var profile = at("one")) {
            profile.undo("a", EVENING.plusSeconds(9));
        }
        merge("one", "other");
        merge("other", "one");

        try (var profile = at("one")) {
            assertThat(profile.answers(COURSE)).isEmpty();
        }
        assertThat(viewOf("other")).isEqualTo(viewOf("one"));
    }

    @Test
    void a_text_that_was_written_on_elsewhere_goes_on_there_with_equal_lines_kept_apart() {
        var draft = Draft.begun("d", COURSE, "essay");
        try (var profile = at("one")) {
            List.of("one", "", "").forEach(line -> profile.change(draft, Change.ADD, line, EVENING));
        }
        merge("other", "one");
        try (var profile = at("other")) {
            profile.change(draft, Change.ADD, "two", EVENING);
        }
        merge("one", "other", "other");

        try (var profile = at("one")) {
            assertThat(profile.openDrafts(COURSE))
                    .singleElement()
                    .extracting(Draft::lines)
                    .isEqualTo(List.of("one", "", "", "two"));
        }
    }

    @Test
    void an_export_overwrites_nothing() {
        study("one", 1, 5);
        var file = exported("one");
        try (var profile = at("one")) {
            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() -> profile.export(file))
                    .withMessage(
                            file + " cannot be written (something of that name is there already); choose another file");
            assertThatExceptionOfType(ProfileException.class)
                    .isThrownBy(() ->
                            profile.export(folder.resolve("no-such-folder").resolve("file")))
                    .withMessageStartingWith(folder.resolve("no-such-folder").toString());
        }
    }

    @Test
    void other_programs_may_answer_while_a_profile_is_exported_and_merged() {
        try (var one = at("one");
                var shell = at("one")) {
            shell.begin(session("s", EVENING));
            one.export(folder.resolve("file"));
            shell.record(answer("a", "s", EVENING));
            one.merge(folder.resolve("file"));
            shell.record(answer("b", "s", EVENING));
            assertThat(one.contents()).isEqualTo(new Contents(2, 1));
        }
    }
}
