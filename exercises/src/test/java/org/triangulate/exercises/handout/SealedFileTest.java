package org.triangulate.exercises.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.triangulate.exercises.handout.Handouts.INSTRUCTOR;
import static org.triangulate.exercises.handout.Handouts.STUDENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.handout.SealedFile.Sort;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedFileTest {
    private static final String PACKAGE = Handouts.booklet("s-001").sealed(INSTRUCTOR);

    private static final byte[] BYTES = PACKAGE.getBytes(StandardCharsets.UTF_8);

    private static Booklet read(byte[] bytes) {
        return Booklet.of(SealedFile.read(bytes, Sort.PACKAGE, "a file"), "a file");
    }

    @Test
    void a_booklet_comes_out_of_its_package_as_it_went_in() {
        assertThat(read(BYTES)).isEqualTo(Handouts.booklet("s-001"));
    }

    @Test
    void the_same_booklet_and_key_give_the_same_bytes_all_of_them_ascii() {
        assertThat(Handouts.booklet("s-001").sealed(INSTRUCTOR)).isEqualTo(PACKAGE);
        assertThat(PACKAGE).matches("\\p{ASCII}*");
    }

    @Test
    void other_line_ends_and_a_byte_order_mark_do_no_harm() {
        var mailed = "\uFEFF" + PACKAGE.replace("\n", "\r\n") + "\r\n";

        var file = SealedFile.read(mailed.getBytes(StandardCharsets.UTF_8), Sort.PACKAGE, "a file");

        assertThat(file).isEqualTo(SealedFile.read(BYTES, Sort.PACKAGE, "a file"));
        assertThat(file.id()).hasSize(64);
    }

    @Test
    void no_bit_of_it_can_be_turned_unseen() {
        for (int i = 0; i < BYTES.length * 8; i += 11) {
            var changed = BYTES.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);

            assertReadAlikeOrRefused(changed, i);
        }
    }

    /** A bit of a letter's case in Base64 or a line end may say the same; then all of it says the same. */
    private static void assertReadAlikeOrRefused(byte[] changed, int bit) {
        try {
            assertThat(read(changed)).as("bit " + bit).isEqualTo(Handouts.booklet("s-001"));
        } catch (HandoutException e) {
            assertThat(e).hasMessageContaining("a file");
        }
    }

    @Test
    void wherever_it_is_cut_off_it_is_refused() {
        for (int length = 0; length < BYTES.length - 1; length += 7) {
            var cut = Arrays.copyOf(BYTES, length);

            assertThatThrownBy(() -> read(cut)).isInstanceOf(HandoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a file is empty; get it once more",
                "hello | a file is no package of an assignment; open the file that you got from your instructor",
                "triangulate package 9 | a file was made by a newer version of the program; install that",
                "triangulate package 1 | a file is cut short; get it once more",
            })
    void what_is_no_package_is_refused_in_a_line(String text, String complaint) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(HandoutException.class)
                .hasMessage(complaint);
    }

    @Test
    void archives_pictures_and_endless_files_are_refused_before_anything_is_made_of_them() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(zip)) {
            archive.putNextEntry(new ZipEntry("../../escape"));
            archive.write(new byte[1 << 20]);
        }

        assertThatThrownBy(() -> read(zip.toByteArray())).isInstanceOf(HandoutException.class);
        assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .hasMessageContaining("holds bytes that are no text");
        assertThatThrownBy(() -> read(new byte[SealedFile.LARGEST + 1])).hasMessageContaining("larger than");
    }

    @Test
    void a_submission_is_no_package_and_cannot_be_passed_off_as_one() {
        var submission = Handouts.work("id", "s-001").sealed(STUDENT);
        var renamed = submission.replace("triangulate submission", "triangulate package");

        assertThatThrownBy(() -> read(submission.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("is no package");
        assertThatThrownBy(() -> read(renamed.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("was changed");
    }

    @Test
    void the_key_of_another_does_not_fit() {
        var other = PACKAGE.replace(INSTRUCTOR.published(), STUDENT.published());

        assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("was changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "1",
                "{\"assignment\":null}",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}",
            })
    void a_signed_body_that_says_nothing_known_is_refused(String body) {
        var signed = SealedFile.write(Sort.PACKAGE, body, INSTRUCTOR);

        assertThatThrownBy(() -> read(signed.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("a file is signed, and says nothing that this version of the program understands");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1e999999999",
        "1.50, -1",
        "1.50, \"1.5\"",
        "OneOfFormat, Runtime",
        "\"range\":false, \"range\":null",
        "\"attempts\":1, \"attempts\":1.5",
        "2026-11-02T08:00:00Z, yesterday",
        "\"questions\", \"question\"",
    })
    void whoever_signs_nonsense_is_refused(String sense, String nonsense) {
        var file = SealedFile.read(BYTES, Sort.PACKAGE, "a file");
        assertThat(file.body()).contains(sense);
        var signed = SealedFile.write(Sort.PACKAGE, file.body().replace(sense, nonsense), INSTRUCTOR);

        assertThatThrownBy(() -> read(signed.getBytes(StandardCharsets.UTF_8))).isInstanceOf(HandoutException.class);
    }
}
