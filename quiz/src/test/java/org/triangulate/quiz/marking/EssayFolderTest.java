package org.triangulate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.marking.EssayFolder.EssayFile;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EssayFolderTest {
    @TempDir
    Path folder;

    @Test
    void every_text_file_is_an_essay_in_the_order_of_names() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "\uFEFFЭсэ\r\nна дзве\rстроки\n\n");
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve(".hidden.txt"), "no");
        Files.writeString(folder.resolve("marks-x-anna.csv"), "no");

        var read = EssayFolder.read(folder);

        assertThat(read.essays())
                .containsExactly(new EssayFile("a.txt", ""), new EssayFile("b.txt", "Эсэ\nна дзве\nстроки"));
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void what_leads_out_of_the_folder_is_too_large_or_no_text_is_told_in_a_line_and_the_others_are_read()
            throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.write(folder.resolve("windows.txt"), "эссе".getBytes(Charset.forName("windows-1251")));
        Files.write(folder.resolve("large.txt"), new byte[300 * 1024]);
        Files.writeString(folder.resolve("good.txt"), "Good.");

        var read = EssayFolder.read(folder);

        assertThat(read.essays()).extracting(EssayFile::name).containsExactly("good.txt");
        assertThat(read.complaints().stream().map(Wording.ENGLISH::say))
                .satisfiesExactly(
                        line -> assertThat(line).contains("folder.txt is no file of its own"),
                        line -> assertThat(line).contains("large.txt is larger than 256 KiB"),
                        line -> assertThat(line).contains("link.txt is no file of its own"),
                        line -> assertThat(line).contains("windows.txt is no text in UTF-8; save it as such"));
    }

    @Test
    void what_is_no_folder_is_refused() {
        assertThatExceptionOfType(MarkingException.class)
                .isThrownBy(() -> EssayFolder.read(folder.resolve("none")))
                .withMessageContaining("is no folder; name the one with the essays");
    }
}
