package org.triangulate.quiz.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.SampleBooklet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkLogTest {
    @TempDir
    Path folder;

    private WorkFolder place() {
        return new WorkFolder(folder.resolve("profile"), new Random(3));
    }

    private OpenedPackage opened() {
        return SampleBooklet.opened(folder, SampleBooklet.terms());
    }

    private WorkLog open() {
        return place().open(opened(), "s-001");
    }

    private Path file() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(WorkLog.FILE)).findFirst().orElseThrow();
        }
    }

    private void work(int answers) {
        try (var log = open()) {
            log.keep(Act.OPENED, SampleBooklet.MONDAY);
            for (int i = 1; i <= answers; i++) {
                log.answer(i, "answer " + i, 0, SampleBooklet.MONDAY.plusSeconds(i));
            }
        }
    }

    private Work again() {
        try (var log = open()) {
            return log.work();
        }
    }

    @Test
    void what_was_kept_is_there_when_it_is_opened_again() {
        work(3);

        assertThat(again().answers()).hasSize(3);
        assertThat(again().broken()).isEmpty();
    }

    @Test
    void wherever_a_crash_tears_the_last_line_the_lines_before_it_are_whole() throws IOException {
        work(3);
        var bytes = Files.readAllBytes(file());
        var lastLine = new String(bytes, StandardCharsets.UTF_8).strip().lastIndexOf('\n') + 1;

        for (int length = lastLine; length < bytes.length; length += 9) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            try (var log = open()) {
                assertThat(log.work().answers()).hasSize(2);
                log.answer(3, "typed again", 0, SampleBooklet.MONDAY.plusSeconds(9));
            }
            assertThat(again().broken()).isEmpty();
            assertThat(again().answers().get(3).typed()).isEqualTo("typed again");
        }
    }

    @Test
    void a_line_that_was_changed_by_hand_breaks_the_chain_and_stays_as_it_is() throws IOException {
        work(3);
        Files.writeString(file(), Files.readString(file()).replace("answer 2", "answer 9"));

        assertThat(again().broken()).contains(3);
        assertThat(again().answers().get(2).typed()).isEqualTo("answer 9");
    }

    @Test
    void a_line_that_is_no_entry_is_told_with_its_number_and_nothing_is_lost() throws IOException {
        work(2);
        var before = Files.readString(file());
        Files.writeString(file(), "nonsense\n" + before);

        assertThatThrownBy(this::open).isInstanceOf(WorkException.class).hasMessageContaining("line 1 of");
        assertThat(file()).hasContent("nonsense\n" + before);
    }

    @Test
    void two_programs_do_not_work_on_one_package_at_once() {
        try (var log = open()) {
            log.keep(Act.OPENED, SampleBooklet.MONDAY);

            assertThatThrownBy(this::open).hasMessageContaining("another program has");
        }
    }

    @Test
    void a_submission_is_signed_with_the_profiles_key_which_stays_the_same() {
        work(1);
        try (var log = open()) {
            var bytes = log.sealed().getBytes(StandardCharsets.UTF_8);
            var file = SealedFile.read(bytes, SealedFile.Sort.SUBMISSION, "it");

            assertThat(file.key())
                    .isEqualTo(place().key().published())
                    .isEqualTo(log.work().key());
            assertThat(Work.of(file, "it")).isEqualTo(log.work());
        }
    }

    @Test
    void nobody_else_may_read_the_key() throws IOException {
        place().key();
        var key = folder.resolve("profile").resolve("assignments").resolve("signing-key");

        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(key))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void a_spoilt_key_is_told_and_not_replaced() throws IOException {
        place().key();
        var key = folder.resolve("profile").resolve("assignments").resolve("signing-key");
        Files.writeString(key, "x", StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> place().key()).hasMessageContaining("is spoilt");
        assertThat(key).hasContent("x");
    }

    private Path stored() throws IOException {
        return file().resolveSibling("package");
    }

    @Test
    void a_spoilt_copy_of_a_package_is_left_out_and_mended_when_the_package_is_opened_again() throws IOException {
        work(2);
        var whole = Files.readString(stored());
        var other = SampleBooklet.booklet(SampleBooklet.terms(Optional.empty(), 3, true));
        var another = Files.readString(SampleBooklet.file(folder, other));
        for (var spoilt : List.of("", "nonsense", whole.substring(0, whole.length() / 2), flipped(whole), another)) {
            Files.writeString(stored(), spoilt);
            assertThat(place().opened()).as(spoilt).isEmpty();
            assertThat(place().signedOtherwise(opened())).isEmpty();

            assertThat(again().answers()).hasSize(2);
            assertThat(stored()).hasContent(whole);
            assertThat(place().opened()).hasSize(1);
        }
    }

    private static String flipped(String text) {
        return text.replace("Who pays?", "Who plays?");
    }

    @Test
    void a_package_that_was_opened_is_kept_even_if_the_file_is_deleted() {
        work(1);

        assertThat(place().opened()).extracting(one -> one.booklet().title()).containsExactly("Tolls and bridges");
    }
}
