package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops grading or publishing leaves all files as they were; what does not, makes the same bytes each time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingHalfWrittenTest {
    @TempDir
    Path home;

    private HandedOut graded(Path place) {
        var quiz = HandedOut.quiz(place);
        quiz.receive("anna.submission", quiz.work("anna"));
        quiz.receive("boris.submission", quiz.answered("boris"));
        assertThat(quiz.run("grade").status()).isZero();
        return quiz;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who,what\nboris,accept",
                "student,question,decision,reason\nboris,,forgive,",
                "student,question,decision,reason\nboris,1,accept,",
                "student,question,decision,reason\nboris,,points 2,",
                "student,question,decision,reason\nboris,1,points -2,",
                "student,question,decision,reason\nboris,1,points 1e9,",
                "student,question,decision,reason\nboris,,late 101,",
                "student,question,decision,reason\nboris,x,accept,",
                "student,question,decision,reason\nboris",
                "student,question,decision,receipt,reason\n\"boris,,accept,4F2A 91C0 77B3 E01D,",
                "student,question,decision,reason\nboris,,accept,",
                "student,question,decision,receipt,reason\nboris,,accept,,the clock was wrong",
                "student,question,decision,receipt,reason\nboris,,accept,4F2A,the clock was wrong",
                "student,question,decision,receipt,reason\nboris,9,points 1,4F2A 91C0 77B3 E01D,",
                "student,question,decision,receipt,reason\nboris,1,points 1.01,4F2A 91C0 77B3 E01D,",
                "\u0000\u001B[2J",
            })
    void decisions_that_are_none_are_refused_in_a_line_and_nothing_is_written(String decisions) throws IOException {
        var quiz = graded(home);
        quiz.write("out/decisions.csv", decisions);
        var before = files(quiz.out());

        var run = quiz.run("grade");

        assertThat(run.status()).isNotZero();
        assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("decisions.csv"));
        assertThat(run.err()).doesNotContain("\u001B");
        assertThat(files(quiz.out())).isEqualTo(before);
    }

    @Test
    void where_grades_cannot_be_written_the_older_ones_stay_and_it_can_be_done_again() throws IOException {
        var quiz = graded(home);
        quiz.decide("boris,,accept," + quiz.receipt(1, "boris") + ",");
        var before = files(quiz.out());
        var blocked = quiz.out().resolve("grades/.new");
        Files.createSymbolicLink(blocked, Path.of("/proc/nowhere"));

        var run = quiz.run("grade");

        assertThat(run.status()).isNotZero();
        assertThat(run.complaints()).hasSize(1);
        Files.deleteIfExists(blocked);
        assertThat(files(quiz.out())).isEqualTo(before);
        assertThat(quiz.run("grade").status()).isZero();
        assertThat(quiz.grade(2, "boris")).contains("\"standing\":\"GRADED\"");
    }

    /** A real file system of a few kilobytes; where the machine lets nobody but root mount one, there is nothing to try. */
    @Test
    void where_the_disk_fills_up_while_grading_no_version_is_left_half_written() throws Exception {
        var quiz = graded(home);
        quiz.decide("boris,,accept," + quiz.receipt(1, "boris") + ",");
        var small = quiz.out().resolve("grades");
        var kept = files(small);
        Files.move(small, home.resolve("kept"));
        Files.createDirectory(small);
        var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "none", small.toString())
                .redirectErrorStream(true)
                .start();
        mounted.getInputStream().readAllBytes();
        assumeThat(mounted.waitFor()).isZero();
        try {
            copy(home.resolve("kept"), small);
            fill(small.resolve("filler"));

            var run = quiz.run("grade");

            assertThat(run.status()).isNotZero();
            assertThat(run.complaints()).hasSize(1);
            Files.delete(small.resolve("filler"));
            assertThat(files(small)).isEqualTo(kept);
        } finally {
            assertThat(new ProcessBuilder("umount", "-l", small.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(one -> !one.equals(from)).sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** All but the last few kilobytes. */
    private static void fill(Path file) throws IOException {
        var free = Files.getFileStore(file.getParent()).getUsableSpace();
        Files.write(file, new byte[(int) Math.max(0, free - 4_096)]);
    }

    @Test
    void the_same_submissions_make_the_same_bytes_in_another_folder() throws IOException {
        var one = graded(home.resolve("one"));
        var other = graded(home.resolve("other"));

        assertThat(files(one.out().resolve("grades")))
                .hasSizeGreaterThan(4)
                .isEqualTo(files(other.out().resolve("grades")));
        assertThat(one.run("report").status()).isZero();
        assertThat(other.run("report").status()).isZero();
        assertThat(files(one.out().resolve("reports")))
                .isEqualTo(files(other.out().resolve("reports")));
    }

    @Test
    void publishing_that_was_broken_off_can_be_done_again() throws IOException {
        var quiz = HandedOut.quiz(home);
        var before = files(quiz.out());
        Files.delete(quiz.packageOf("boris"));
        Files.writeString(quiz.packageOf("anna"), "triangulate pack");

        assertThat(quiz.publishing().status()).isZero();

        assertThat(files(quiz.out())).isEqualTo(before);
    }
}
