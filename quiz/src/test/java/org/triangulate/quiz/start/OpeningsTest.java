package org.triangulate.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What the last run left to be said is said again, and nothing else is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningsTest {
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");
    private static final Instant DAYBREAK = Instant.parse("2026-03-02T04:00:00Z");
    private static final Basis BASIS = new Basis("build 1", "be", false, "Europe/Minsk", "4096@7 0@0");

    private static final Opening TONIGHT = new Opening(
            EVENING,
            DAYBREAK,
            List.of(new Paragraph(Line.of("Дзень ", Style.TITLE).plus("14 due", Style.FAINT), "  ", "    ")));

    private static final Opening TOMORROW = new Opening(DAYBREAK, DAYBREAK.plusSeconds(86_400), List.of());

    @TempDir
    Path folder;

    private Openings openings;

    @BeforeEach
    void keepTwo() {
        openings = new Openings(folder);
        openings.keep(BASIS, List.of(TONIGHT, TOMORROW));
    }

    @Test
    void at_each_time_its_own_is_said() {
        assertThat(openings.at(EVENING, BASIS)).contains(TONIGHT);
        assertThat(openings.at(DAYBREAK.minusMillis(1), BASIS)).contains(TONIGHT);
        assertThat(openings.at(DAYBREAK, BASIS)).contains(TOMORROW);
    }

    @Test
    void before_the_first_and_after_the_last_nothing_is_known() {
        assertThat(openings.at(EVENING.minusMillis(1), BASIS)).isEmpty();
        assertThat(openings.at(TOMORROW.until(), BASIS)).isEmpty();
    }

    @Test
    void of_anything_else_nothing_is_known() {
        assertThat(List.of(
                        new Basis("build 2", "be", false, "Europe/Minsk", "4096@7 0@0"),
                        new Basis("build 1", "ru", false, "Europe/Minsk", "4096@7 0@0"),
                        new Basis("build 1", "be", true, "Europe/Minsk", "4096@7 0@0"),
                        new Basis("build 1", "be", false, "Europe/Riga", "4096@7 0@0"),
                        new Basis("build 1", "be", false, "Europe/Minsk", "4096@8 0@0")))
                .allSatisfy(other -> assertThat(openings.at(EVENING, other)).isEmpty());
    }

    @Test
    void a_file_that_was_cut_off_or_spoilt_says_nothing_or_what_it_said() throws IOException {
        var file = folder.resolve("opening");
        var whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(openings.at(EVENING, BASIS)).isEmpty();
        }
        var chance = new Random(1);
        for (int attempt = 0; attempt < 500; attempt++) {
            var spoilt = whole.clone();
            spoilt[chance.nextInt(whole.length)] = (byte) chance.nextInt(256);
            Files.write(file, spoilt);
            assertThat(openings.at(EVENING, BASIS).toString()).doesNotContain("\033");
        }
    }

    @Test
    void what_speaks_to_the_terminal_is_taken_out() throws IOException {
        var file = folder.resolve("opening");
        var spoilt = Files.readAllBytes(file);
        spoilt[indexOf(spoilt, "14 due")] = 0x1B;
        Files.write(file, spoilt);

        assertThat(openings.at(EVENING, BASIS).orElseThrow().paragraphs())
                .extracting(paragraph -> paragraph.line().text())
                .containsExactly("Дзень ?4 due");
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void it_writes_through_no_link_and_leaves_nothing_else() throws IOException {
        var victim = Files.writeString(folder.resolve("victim"), "mine");
        for (var name : List.of("opening", "opening.new")) {
            Files.deleteIfExists(folder.resolve(name));
            Files.createSymbolicLink(folder.resolve(name), victim);
        }
        openings.keep(BASIS, List.of(TONIGHT));

        assertThat(victim).hasContent("mine");
        assertThat(openings.at(EVENING, BASIS)).contains(TONIGHT);
        assertThat(folder).isDirectoryNotContaining("regex:.*opening.+[.]new");
    }

    @Test
    void a_folder_in_its_place_is_left_alone() throws IOException {
        var place = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(place.resolve("opening").resolve("mine"));
        var blocked = new Openings(place);
        blocked.keep(BASIS, List.of(TONIGHT));

        assertThat(blocked.at(EVENING, BASIS)).isEmpty();
        assertThat(place.resolve("opening").resolve("mine")).isDirectory();
    }
}
