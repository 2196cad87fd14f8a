package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;

/** An instructor writes the site of a course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportedSiteTest {
    @TempDir
    Path home;

    private Program program;
    private Path place;

    @BeforeEach
    void start() {
        program = new Program(home).always("--course", InventedCourse.folder());
        place = home.resolve("site");
    }

    private Run export(Path folder) {
        return program.run("export", "--to", "site", folder.toString());
    }

    private static void assertRefused(Run run, String complaint) {
        assertThat(run.complaints()).containsExactly("triangulate: " + complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
    }

    @Test
    void the_pages_stand_in_the_folder_and_the_first_one_is_named() throws IOException {
        var run = export(place);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.words()).matches("Wrote \\d+ pages to .*site\\. Open index\\.html there in a browser\\.");
        assertThat(Files.readString(place.resolve("index.html"))).contains("<h1>Morvia and Kaldia</h1>");
    }

    @Test
    void to_programs_it_tells_the_folder_and_how_many_pages_there_are() throws IOException {
        var json = program.run("--json", "export", "--to", "site", place.toString())
                .json();

        assertThat(json.text("folder")).isEqualTo(place.toString());
        assertThat(json.text("first")).isEqualTo("index.html");
        try (var files = Files.list(place)) {
            var pages = files.filter(file -> file.toString().endsWith(".html")).count();
            assertThat(json.number("pages")).isEqualTo((double) pages);
        }
    }

    @Test
    void the_pages_speak_the_language_of_whoever_writes_them() throws IOException {
        assertThat(program.in(Locale.forLanguageTag("be"))
                        .run("export", "--to", "site", place.toString())
                        .words())
                .startsWith("Запісан");
        assertThat(Files.readString(place.resolve("index.html")))
                .contains("<html lang=\"be\">", "<h1 lang=\"en\">Morvia and Kaldia</h1>", "Слоўнік");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(place);

        assertThat(export(place).status()).isZero();
        assertThat(place.resolve("glossary.html")).exists();
    }

    @Test
    void what_is_there_is_left_alone() throws IOException {
        Files.createDirectory(place);
        Files.writeString(place.resolve("index.html"), "mine");

        assertRefused(
                export(place),
                "'" + place + "' is there already and is not empty; name a folder that is not there yet");
        assertThat(place.resolve("index.html")).hasContent("mine");
        assertThat(place).isDirectoryNotContaining(file -> !file.endsWith("index.html"));
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Files.createSymbolicLink(place, Files.createDirectory(home.resolve("elsewhere")));

        assertRefused(export(place), "'" + place + "' cannot be written: " + place + " is a link");
        assertThat(home.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_leaves_nothing_behind() throws IOException {
        Files.writeString(home.resolve("file"), "");

        assertThat(export(home.resolve("file").resolve("site")).status()).isOne();
        assertThat(home)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("site"));
    }

    @Test
    void a_site_needs_a_folder_and_what_is_printed_takes_none() {
        assertRefused(
                program.run("export", "--to", "site"),
                "'--to site' writes a folder of pages: name one, as in 'export --to site pages'");
        assertRefused(
                program.run("export", "--to", "json", "there"),
                "'--to json' prints and writes no folder; leave out 'there', or write '--to site'");
    }
}
