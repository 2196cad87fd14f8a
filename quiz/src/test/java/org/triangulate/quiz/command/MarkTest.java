package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkTest {
    private static final String ITEM = "test-the-expectation-of-balancing";

    @TempDir
    Path home;

    private Program program;
    private Path essays;

    @BeforeEach
    void layOut() throws IOException {
        program = new Program(home);
        essays = Files.createDirectory(home.resolve("essays"));
        Files.writeString(essays.resolve("anna.txt"), "The study of 2019 and the briefing of 2020 differ.");
        Files.writeString(essays.resolve("boris.txt"), "Санкции изменили всё, и Лукашенко тоже.\u001B[31m");
    }

    private Program.Run mark(String marker, String... typed) {
        return program.typing(typed).run("mark", ITEM, essays.toString(), "--marker", marker);
    }

    private Path file(String marker) {
        return essays.resolve("marks-" + ITEM + "-" + marker + ".csv");
    }

    @Test
    void each_key_is_a_mark_that_is_kept_and_the_same_command_goes_on() throws IOException {
        var first = mark("Vera", "1", "c", "=cmd", "2");
        assertThat(first.status()).isZero();
        assertThat(first.words())
                .contains("2 essays, 0 marked, 2 to mark.")
                .contains("Essay 1 of 2: anna.txt. 10 words.")
                .contains("Suggested: both (2 of 2 points); not a mark.")
                .contains("Found: the 2019 study (“study of 2019”), the briefing of 2020 (“briefing of 2020”).")
                .contains("Every mark is kept; the same command goes on here.");
        assertThat(Files.readString(file("vera")))
                .contains("anna.txt,expectations,both,2,\n", "anna.txt,outcome,in part,1,'=cmd\n");

        var second = mark("Vera", "1", "s");
        assertThat(second.words())
                .contains("criterion 3 of 3")
                .contains("6 of 7 points.")
                .contains("Essay 2 of 2: boris.txt")
                .contains("2 essays, 1 marked, 1 to mark.")
                .doesNotContain("\u001B");
    }

    @Test
    void one_goes_back_over_the_border_of_an_essay_and_keeps_or_changes_what_is_marked() throws IOException {
        mark("Vera", "1", "1", "1", "b", "3", "2", "b", "1", "", "3");

        assertThat(Files.readString(file("vera")))
                .contains(
                        "anna.txt,verdict,missing,0,", "boris.txt,expectations,both,2,", "boris.txt,outcome,missing,0,")
                .doesNotContain("anna.txt,verdict,reasoned");
    }

    @Test
    void one_begins_at_an_essay_by_its_name_marked_or_not() {
        mark("Vera", "1", "1", "1", "1", "1", "1");

        var again = program.typing("2").run("mark", ITEM, essays.toString(), "--marker", "Vera", "--from", "boris.txt");

        assertThat(again.words()).contains("Essay 2 of 2: boris.txt").contains("Marked: both.");
        assertThat(mark("Vera").words()).contains("2 essays, 2 marked: nothing is left to mark.");
    }

    @Test
    void two_markers_are_compared_in_words_and_in_figures() {
        mark("Vera", "1", "1", "1", "2", "2", "2");
        mark("Olga", "1", "1", "1", "2", "2", "1");

        var run = program.run(
                "mark", "--compare", file("vera").toString(), file("olga").toString());

        assertThat(run.words())
                .contains("Vera and Olga have both marked 2 essays.")
                .contains("What each document expected: agree on 100 %, kappa 1.00 (almost perfect)")
                .contains("A verdict on the foresight: agree on 50 %, kappa 0.00 (slight)")
                .contains("boris.txt, A verdict on the foresight: Vera stated, Olga reasoned.")
                .contains("So few essays say little");
        var tree = program.run(
                        "mark",
                        "--json",
                        "--compare",
                        file("vera").toString(),
                        file("olga").toString())
                .out();
        assertThat(tree).contains("\"observed\" : 0.5", "\"weightedKappa\"", "\"essay\" : \"boris.txt\"");
    }

    @Test
    void where_both_gave_one_level_throughout_it_is_said_that_kappa_is_not_defined() {
        mark("Vera", "1", "1", "1", "1", "1", "1");
        mark("Olga", "1", "1", "1", "1", "1", "1");

        assertThat(program.run(
                                "mark",
                                "--compare",
                                file("vera").toString(),
                                file("olga").toString())
                        .words())
                .contains("agree on 100 %, kappa not defined, weighted kappa not defined.")
                .contains("Kappa is not defined where both gave one and the same level throughout");
    }

    @Test
    void json_tells_the_suggestions_and_the_marks_and_asks_nothing() {
        mark("Vera", "2");

        var out = program.run("mark", ITEM, essays.toString(), "--marker", "Vera", "--json")
                .out();

        assertThat(out)
                .contains("\"suggested\" : \"both\"", "\"marked\" : \"one\"", "\"words\" : \"Лукашенко\"")
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mark | say which item and where the essays are: mark ITEM DIR --marker NAME; items to mark are",
                "mark ITEM ESSAYS | say who marks: --marker NAME",
                "mark nothing ESSAYS --marker V | no item is called 'nothing'",
                "mark energy-from-abroad ESSAYS --marker V | is graded by the program; items to mark are",
                "mark ITEM nowhere --marker V | 'nowhere' is no folder; name the one with the essays",
                "mark ITEM ESSAYS --marker V --from x.txt | no essay is called 'x.txt'",
                "mark --compare a.csv b.csv | there are no marks in 'a.csv'",
            })
    void what_cannot_be_done_is_said_in_a_line(String words, String complaint) {
        var line =
                words.replace("ITEM", ITEM).replace("ESSAYS", essays.toString()).split(" ");

        var run = program.run(line);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .singleElement()
                .satisfies(said -> assertThat(said).contains(complaint));
    }

    @Test
    void an_answer_on_the_command_line_is_shown_its_suggestions_and_no_score() {
        var run = program.run("exercise", ITEM, "--answer", "The study of 2019 was right.");
        var json = program.run("exercise", ITEM, "--answer", "The study of 2019 was right.", "--json");

        assertThat(run.words()).contains("Not marked: a person marks this.").contains("found: the 2019 study");
        assertThat(json.out()).contains("\"verdict\" : \"unmarked\"").doesNotContain("\"score\"");
    }

    @Test
    void a_preview_shows_what_a_marker_sees() {
        var run = program.typing("Sanctions came.").run("preview", ITEM);

        assertThat(run.words())
                .contains("It is marked by:")
                .contains("Suggested: neither (0 of 2 points); not a mark.")
                .contains("Found: sanctions (“Sanctions”).");
    }
}
