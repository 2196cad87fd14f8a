package org.triangulate.quiz.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.watch.Watcher.Watch;

/** The operating system's own word of what is saved; nothing here waits longer than it takes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FolderWatcherTest {
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path course;

    private final Semaphore changes = new Semaphore(0);
    private Watch watch;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("course.yaml"), "id: a\n");
        Files.createDirectories(course.resolve("model").resolve("debates"));
        watch = new FolderWatcher().watch(course, changes::release);
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    private void assertTold() throws InterruptedException {
        assertThat(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the change is told")
                .isTrue();
    }

    @Test
    void a_saved_file_is_told_wherever_it_stands_in_the_course() throws Exception {
        Files.writeString(course.resolve("course.yaml"), "id: b\n");
        assertTold();
        Files.writeString(course.resolve("model").resolve("debates").resolve("gas.yaml"), "debates: []\n");
        assertTold();
    }

    @Test
    void a_file_that_takes_the_place_of_another_is_told_as_editors_save() throws Exception {
        var draft = Files.writeString(course.resolve("course.yaml.tmp"), "id: c\n");
        Files.move(draft, course.resolve("course.yaml"), StandardCopyOption.REPLACE_EXISTING);
        assertTold();
    }

    @Test
    void a_deleted_file_is_told() throws Exception {
        Files.delete(course.resolve("course.yaml"));
        assertTold();
    }

    @Test
    void a_part_that_is_made_later_is_watched_too() throws Exception {
        Files.createDirectory(course.resolve("exercises"));
        assertTold();
        Files.writeString(course.resolve("exercises").resolve("items.yaml"), "items: []\n");
        assertTold();
    }

    @Test
    void many_steps_of_one_moment_are_told_as_one() throws Exception {
        for (int i = 0; i < 40; i++) {
            Files.writeString(course.resolve("model").resolve("facts" + i + ".yaml"), "states: []\n");
        }
        assertTold();
        Files.writeString(course.resolve("course.yaml"), "id: d\n");
        assertTold();

        assertThat(changes.availablePermits()).isLessThan(20);
    }

    @Test
    void a_watch_that_was_stopped_tells_nothing() throws Exception {
        watch.stop();
        var heard = new Semaphore(0);
        var other = new FolderWatcher().watch(course, heard::release);
        Files.writeString(course.resolve("course.yaml"), "id: e\n");

        assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(changes.availablePermits()).isZero();
        other.stop();
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_watched() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new FolderWatcher().watch(course.resolve("nowhere"), () -> {}));
    }
}
