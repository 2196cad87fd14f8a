package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.Work;

/** Files among the submissions that are broken or hostile: each is told, and nobody else's grade depends on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileSubmissionsTest {
    @TempDir
    Path home;

    private HandedOut quiz;

    private String whole;

    @BeforeEach
    void annaHandsIn() {
        quiz = HandedOut.quiz(home);
        quiz.receive("anna.submission", quiz.work("anna"));
        whole = quiz.work("boris").sealed(HandedOut.keyOf("boris"));
    }

    private Program.Run gradedForAnna() {
        var run = quiz.run("grade");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(quiz.grade(1, "anna")).contains("\"standing\":\"GRADED\"");
        return run;
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(quiz.submissions().resolve(name), bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 24, 40, 100, 200, 400, 900})
    void one_that_is_cut_off_is_told_and_gets_no_points(int length) throws IOException {
        put("boris.submission", whole.substring(0, length).getBytes(StandardCharsets.UTF_8));

        assertThat(gradedForAnna().words()).contains("Files that are not used").contains("boris.submission");
        assertThat(quiz.grade(1, "boris")).contains("\"standing\":\"MISSING\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 90, 150, 260, 330, 480, 600, 777, 1000})
    void one_with_a_bit_turned_is_told_or_held_and_never_graded_unseen(int place) throws IOException {
        var bytes = whole.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] ^= 4;
        put("boris.submission", bytes);

        assertThat(gradedForAnna().words()).contains("boris.submission");
        assertThat(quiz.grade(1, "boris")).containsPattern("\"standing\":\"(MISSING|HELD)\"");
    }

    @Test
    void archives_and_endless_files_are_told_and_never_unpacked() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(zip)) {
            archive.putNextEntry(new ZipEntry("../../escape.submission"));
            for (int i = 0; i < 64; i++) {
                archive.write(new byte[1 << 20]);
            }
        }
        put("bomb.zip", zip.toByteArray());
        put("bomb.submission", zip.toByteArray());
        var large = new byte[SealedFile.LARGEST + 10];
        Arrays.fill(large, (byte) 'a');
        put("large.submission", large);

        assertThat(gradedForAnna().words()).contains("bomb.zip", "bomb.submission", "large.submission is larger than");
        assertThat(home.resolve("escape.submission")).doesNotExist();
        assertThat(quiz.out().resolve("escape.submission")).doesNotExist();
    }

    @Test
    void folders_links_and_devices_are_told_and_not_followed() throws IOException {
        Files.createDirectory(quiz.submissions().resolve("folder"));
        Files.createSymbolicLink(quiz.submissions().resolve("device"), Path.of("/dev/zero"));
        Files.writeString(home.resolve("outside"), whole);
        Files.createSymbolicLink(quiz.submissions().resolve("link"), home.resolve("outside"));
        Files.createSymbolicLink(quiz.submissions().resolve("nowhere"), home.resolve("gone"));

        assertThat(gradedForAnna().words())
                .contains("device is no file", "folder is no file", "link is no file", "nowhere is no file");
        assertThat(quiz.grade(1, "boris")).contains("\"standing\":\"MISSING\"");
    }

    @Test
    void nothing_of_a_file_or_its_name_is_obeyed_by_the_terminal() throws IOException {
        put("\u001B[2J=cmd\u202E.submission", "triangulate submission 1".getBytes(StandardCharsets.UTF_8));
        var stranger = quiz.work("anna");
        var named = Work.none(
                        stranger.booklet(),
                        "\u001B]0;x\u0007\n=cmd",
                        HandedOut.keyOf("x").published())
                .with(Act.HANDED_IN, HandedOut.OPENED);
        quiz.receive("stranger.submission", named);
        quiz.receive(
                "boris.submission",
                quiz.answered("boris")
                        .with(Act.ANSWERED, 1, "\u001B[31m\u0007\u202E=1+1", 0, late(80))
                        .with(Act.HANDED_IN, late(90)));

        var run = gradedForAnna();

        assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u0007", "\u202E");
        var page = quiz.read("out/grades/1/feedback/boris.html");
        assertThat(page).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    private static Instant late(int seconds) {
        return HandedOut.OPENED.plusSeconds(seconds);
    }

    /** Whoever changes the program can sign whatever he likes. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:01:00Z, +1000000000-12-31T23:59:59.999Z",
        "2026-03-02T09:01:00Z, -1000000000-01-01T00:00:00Z",
        "2026-03-02T09:01:00Z, 9999-12-31T23:59:59Z",
        "2026-03-02T09:01:00Z, 1970-01-01T00:00:00Z",
        "'\"question\":2', '\"question\":2147483647'",
        "'\"question\":2', '\"question\":-1'",
        "'\"confidence\":0', '\"confidence\":7'",
        "'\"confidence\":0', '\"confidence\":-7'",
        "OPENED, ANSWERED",
    })
    void what_no_student_can_do_is_told_or_held_though_it_is_signed(String usual, String unusual) {
        var limited = HandedOut.QUIZ.replace("bank: bank", "bank: bank\nminutes: 10");
        quiz.write("assignment.yaml", limited);
        var body = RecordJson.write(quiz.work("boris"));
        assertThat(body).contains(usual);
        var signed =
                SealedFile.write(SealedFile.Sort.SUBMISSION, body.replace(usual, unusual), HandedOut.keyOf("boris"));
        quiz.write("out/submissions/boris.submission", signed);

        assertThat(gradedForAnna().words()).contains("boris.submission");
        assertThat(quiz.grade(1, "boris")).containsPattern("\"standing\":\"(MISSING|HELD)\"");
    }

    @Test
    void one_without_an_entry_is_held() {
        quiz.receive(
                "boris.submission",
                Work.none(
                        quiz.work("boris").booklet(),
                        "boris",
                        HandedOut.keyOf("boris").published()));

        assertThat(gradedForAnna().words()).contains("boris.submission was not handed in");
        assertThat(quiz.grade(1, "boris")).contains("\"standing\":\"HELD\"");
    }
}
