package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.quiz.csv.CsvText;

/** Names that were made to do harm, from the roster to the tables and pages that come out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileNamesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd()",
                "+1+1",
                "-1",
                "@SUM(A1)",
                "Doe, Jane",
                "\"quoted\"",
                "two\nlines",
                "\u001B[2J\u0007bell",
                "right\u202Eleft",
                "<script>alert(1)</script>",
                "' or 1=1",
                "=HYPERLINK(\"http://x\",\"y\")",
            })
    void a_name_is_a_name_in_every_table_and_page_and_on_the_screen(String name) throws IOException {
        var quiz = new HandedOut(home);
        quiz.publish("id,name,email,username\nanna,\"" + name.replace("\"", "\"\"") + "\",=1+1,@x\n");
        quiz.receive("anna.submission", quiz.work("anna"));

        var run = quiz.run("grade");
        var report = quiz.run("report", "--students");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(report.status()).as(report.err()).isZero();
        assertThat(run.out() + report.out()).doesNotContain("\u001B", "\u0007", "\u202E");
        assertCellsAreHarmless();
        assertThat(quiz.read("out/grades/1/feedback/anna.html")).doesNotContain("<script>alert", "\u001B", "\u202E");
    }

    private void assertCellsAreHarmless() throws IOException {
        try (var files = Files.walk(home.resolve("out"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                assertThat(CsvText.rows(Files.readString(file)).orElseThrow())
                        .flatExtracting(row -> row.cells())
                        .as(file.toString())
                        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*|-(?![0-9.]+$).*"))
                        .noneMatch(cell -> cell.contains("\u001B"));
            }
        }
    }

    @Test
    void a_roster_in_another_encoding_is_refused_or_read_as_said() throws IOException {
        var quiz = new HandedOut(home);
        Files.write(home.resolve("students.csv"), "id,name\nанна,Аня\n".getBytes(Charset.forName("windows-1251")));

        assertThat(quiz.publishing().err()).contains("--encoding windows-1251");
        assertThat(home.resolve("out")).doesNotExist();
        assertThat(quiz.publishing("--encoding", "windows-1251").status()).isZero();
        assertThat(quiz.packageOf("анна")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escape", "/etc/passwd", "..", "a/../../b", "C:\\x", "con", "\u0000x", "\u001B[2J"})
    void names_in_a_signed_package_lead_nowhere_else(String name) throws IOException {
        var quiz = HandedOut.quiz(home);
        var given = Booklet.of(
                SealedFile.read(Files.readAllBytes(quiz.packageOf("anna")), SealedFile.Sort.PACKAGE, ""), "");
        var hostile = new Booklet(
                name,
                name,
                name,
                given.instructions(),
                given.statement(),
                given.terms(),
                given.questions().stream().limit(1).toList());
        Files.writeString(home.resolve("hostile.package"), hostile.sealed(HandedOut.keyOf("stranger")));
        var deep = home.resolve("a/b/c/sent");

        var run = new Program(home.resolve("a/b/c/student"))
                .later(Duration.ofDays(1))
                .typing("", "Norland", "h")
                .run("assignment", "open", home.resolve("hostile.package").toString(), "--out", deep.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u0000");
        assertThat(deep.toFile().list()).hasSize(1);
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a", "assignment.yaml", "bank", "hostile.package", "out", "students.csv");
        }
    }
}
