package org.triangulate.quiz.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the things that happen in a folder concern the course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FolderWatchTest {
    @TempDir
    Path course;

    private FolderWatch watch;

    @BeforeEach
    void open() throws IOException {
        watch = new FolderWatch(course, () -> {});
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    private static WatchEvent<?> event(@Nullable Path name) {
        var event = mock(WatchEvent.class);
        when(event.context()).thenReturn(name);
        return event;
    }

    private boolean concerns(boolean stillThere, List<WatchEvent<?>> events) {
        var key = mock(WatchKey.class);
        when(key.watchable()).thenReturn(course);
        when(key.reset()).thenReturn(stillThere);
        doReturn(events).when(key).pollEvents();
        return watch.concerns(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"course.yaml", "facts.yml", "Соль 1.yaml"})
    void a_file_of_a_course_does(String name) {
        assertThat(concerns(true, List.of(event(Path.of("notes.txt")), event(Path.of(name)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", ".course.yaml.swp", ".draft.yaml", "facts.yaml~", "4913", "#facts.yaml#"})
    void what_editors_leave_on_their_way_does_not(String name) {
        assertThat(concerns(true, List.of(event(Path.of(name))))).isFalse();
    }

    @Test
    void a_folder_does_where_it_is_a_part_of_the_course() throws IOException {
        Files.createDirectory(course.resolve("glossary"));
        Files.createDirectory(course.resolve("target"));

        assertThat(concerns(true, List.of(event(Path.of("glossary"))))).isTrue();
        assertThat(concerns(true, List.of(event(Path.of("target"))))).isFalse();
    }

    @Test
    void a_folder_behind_a_link_does_not() throws IOException {
        Files.createSymbolicLink(course.resolve("model"), Files.createDirectory(course.resolve("elsewhere")));

        assertThat(concerns(true, List.of(event(Path.of("model"))))).isFalse();
    }

    @Test
    void a_folder_that_is_gone_and_more_than_the_system_could_tell_do() {
        assertThat(concerns(false, List.of())).isTrue();
        assertThat(concerns(true, List.of(event(null)))).isTrue();
    }
}
