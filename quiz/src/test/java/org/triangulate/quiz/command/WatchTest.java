package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.watch.Watcher;

/** A check that goes on, with somebody at the keyboard and somebody who tells of changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
    @TempDir
    Path home;

    private Path course;

    @BeforeEach
    void copyCourse() {
        course = InventedCourse.copyTo(home.resolve("course"));
    }

    private String watched(Program program) {
        return program.run("check", course.toString(), "--watch").out();
    }

    @Test
    void at_the_end_of_the_input_it_is_left_after_one_check() {
        assertThat(watched(new Program(home))).isEqualTo("""
                        0 errors, 0 warnings.
                        Morvia and Kaldia: 26 facts, 4 terms, 6 authored items (3 above recall) and 17 generated ones.
                        Watching. Save a file or press Enter to check again, Ctrl-C to leave:\s
                        """);
    }

    @Test
    void enter_checks_again() {
        assertThat(watched(new Program(home).typing("", "")))
                .containsSubsequence("0 errors", "Watching. ", "Check 2\n0 errors", "Watching. ", "Check 3\n0 errors")
                .doesNotContain("Check 4");
    }

    /** Whoever tells of changes does so as soon as the keyboard is waited for; the keyboard ends after that. */
    @Test
    void a_saved_file_is_checked_at_once() {
        var tell = new AtomicReference<Runnable>(() -> {});
        Watcher watcher = (folder, changed) -> {
            tell.set(changed);
            return () -> tell.set(() -> {});
        };
        var program = new Program(home).watchedBy(watcher).reading(afterwards(() -> {
            InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");
            tell.get().run();
        }));

        assertThat(watched(program))
                .containsSubsequence("0 errors, 0 warnings.", "Check 2\nmodel/figures.yaml:11:16: error TR207: ");
    }

    /** A keyboard at which something else happens first, and then nobody sits. */
    private static Reader afterwards(Runnable deed) {
        return new Reader() {
            @Override
            public int read(char[] letters, int from, int count) {
                deed.run();
                return -1;
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void the_status_is_that_of_the_last_check() {
        InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");

        assertThat(new Program(home).run("check", course.toString(), "--watch").status())
                .isOne();
        var mended = new Program(home).reading(new Reader() {
            private final Reader typed = new StringReader("\n");
            private boolean done;

            @Override
            public int read(char[] letters, int from, int count) throws IOException {
                if (!done) {
                    done = true;
                    InventedCourse.spoil(course, "model/figures.yaml", "value: lots", "value: over 40 %");
                }
                return typed.read(letters, from, count);
            }

            @Override
            public void close() {}
        });
        assertThat(mended.run("check", course.toString(), "--watch").status()).isZero();
    }

    @Test
    void the_watch_is_stopped_when_one_leaves() {
        var stopped = new AtomicBoolean();

        watched(new Program(home).watchedBy((folder, changed) -> () -> stopped.set(true)));

        assertThat(stopped).isTrue();
    }

    @Test
    void programs_get_a_tree_for_each_check_and_no_words() {
        var out = new Program(home)
                .typing("")
                .run("check", course.toString(), "--watch", "--json")
                .out();

        assertThat(out.split("\"usable\" : true", -1)).hasSize(3);
        assertThat(out).doesNotContain("Watching", "Check 2");
    }

    @Test
    void what_cannot_be_watched_is_refused() throws IOException {
        var file = Files.writeString(home.resolve("notes"), "x");
        Watcher tired = (folder, changed) -> {
            throw new UncheckedIOException("too many watches", new IOException());
        };

        assertThat(new Program(home).run("check", "--watch").complaints())
                .containsExactly("triangulate: this takes the folder of a course; write 'check DIR --watch'");
        assertThat(new Program(home).run("check", file.toString(), "--watch").status())
                .isOne();
        assertThat(new Program(home)
                        .watchedBy(tired)
                        .run("check", course.toString(), "--watch")
                        .complaints())
                .containsExactly("triangulate: '" + course + "' cannot be watched: too many watches");
    }

    @Test
    void a_preview_over_a_pipe_grades_line_after_line_and_opens_no_profile() {
        var run = new Program(home)
                .always("--course", course)
                .typing("Kaldia", "морвия")
                .run("preview", "name-the-buyer");

        assertThat(run.out()).containsSubsequence("Which state buys its bread?", "Not quite.", "Right.");
        assertThat(run.status()).isZero();
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void a_preview_of_the_course_that_comes_along_watches_nothing() {
        Watcher nobody = (folder, changed) -> {
            throw new AssertionError("there is no folder to watch");
        };
        var shipped = new Program(home).watchedBy(nobody);

        var id = shipped.run("exercise", "--json").json().text("0/id");
        assertThat(shipped.run("preview", id).out()).contains("1 of 1. ");
    }

    @Test
    void a_preview_for_programs_is_the_question() {
        var program = new Program(home).always("--course", course);

        assertThat(program.run("preview", "name-the-buyer", "--json").out())
                .isEqualTo(program.run("exercise", "name-the-buyer", "--json").out());
    }
}
