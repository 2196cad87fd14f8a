package org.triangulate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.marking.Criterion;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.marking.RubricLevel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarksFileTest {
    private static final RubricLevel GOOD = new RubricLevel("good", 2, "", 0);
    private static final RubricLevel POOR = new RubricLevel("poor", 0, "", 0);
    private static final Criterion CLAIM = new Criterion("claim", "Claim", List.of(GOOD, POOR), List.of());
    private static final Criterion STYLE = new Criterion("style", "Style", List.of(GOOD, POOR), List.of());
    private static final Rubric RUBRIC = new Rubric(Length.ANY, List.of(CLAIM, STYLE));
    private static final String HEADER = "item,marker,essay,criterion,level,points,comment\n";

    @TempDir
    Path folder;

    private MarksFile open() {
        return MarksFile.open(folder.resolve("marks.csv"), "item", "Anna", RUBRIC);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("marks.csv"));
    }

    @Test
    void every_mark_is_in_the_file_at_once_and_is_there_when_it_is_opened_again() throws IOException {
        var marks = Marks.NONE.with(CLAIM, GOOD);
        open().keep("b.txt", marks);
        assertThat(text()).isEqualTo(HEADER + "item,Anna,b.txt,claim,good,2,\n");

        var again = open();
        again.keep("a.txt", Marks.NONE.commented(STYLE, "Later, \"perhaps\"."));
        again.keep("b.txt", marks.with(STYLE, POOR));

        assertThat(text())
                .isEqualTo(HEADER + "item,Anna,a.txt,style,,,\"Later, \"\"perhaps\"\".\"\n"
                        + "item,Anna,b.txt,claim,good,2,\nitem,Anna,b.txt,style,poor,0,\n");
        assertThat(open().of("b.txt")).isEqualTo(marks.with(STYLE, POOR));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void the_marks_of_a_sheet_stay_as_they_were_whatever_becomes_of_those_that_it_was_made_of() {
        var given = new HashMap<>(Map.of("a.txt", Marks.NONE));
        var sheet = new MarkSheet("item", "Anna", given);
        given.clear();

        assertThat(sheet.marks()).containsOnlyKeys("a.txt");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(sheet.marks()::clear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-x", "@SUM(A1)", "\t=1", "'quoted'", "''=", "a=1", "", "two\nlines", "ў, \"ё\""})
    void a_text_of_others_comes_back_as_it_was_and_no_cell_begins_like_a_formula(String text) throws IOException {
        open().keep(text + ".txt", Marks.NONE.commented(CLAIM, text));

        assertThat(open().of(text + ".txt").at(CLAIM).comment()).isEqualTo(text);
        assertThat(text().substring(HEADER.length()).split("[,\n]\"?"))
                .noneMatch(cell -> cell.matches("(?s)[=+@\t-].*"));
    }

    @Test
    void a_file_that_changed_meanwhile_is_left_as_it_is() throws IOException {
        var file = open();
        file.keep("a.txt", Marks.NONE.with(CLAIM, GOOD));
        Files.writeString(folder.resolve("marks.csv"), text().replace("good,2", "poor,0"));

        assertThatExceptionOfType(MarkingException.class)
                .isThrownBy(() -> file.keep("a.txt", Marks.NONE.with(CLAIM, GOOD)))
                .withMessageContaining("was changed by somebody else meanwhile");
        assertThat(text()).contains("poor,0");
    }

    @Test
    void the_marks_of_somebody_else_are_not_gone_on_with() {
        open().keep("a.txt", Marks.NONE.with(CLAIM, GOOD));

        assertThatExceptionOfType(MarkingException.class)
                .isThrownBy(() -> MarksFile.open(folder.resolve("marks.csv"), "item", "Boris", RUBRIC))
                .withMessageContaining("holds the marks of 'Anna' for 'item'");
    }

    @Test
    void what_a_spreadsheet_saved_can_be_read() throws IOException {
        Files.writeString(
                folder.resolve("marks.csv"),
                "\uFEFF\"item\",\"marker\",\"essay\",\"criterion\",\"level\",\"points\",\"comment\"\r\n"
                        + "\"item\",\"Anna\",\"a.txt\",\"claim\",\"good\",\"2\",\"\"\r\n");

        assertThat(open().of("a.txt").at(CLAIM).level()).isEqualTo("good");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "essay,level | is no file of marks: its first line has to be item,marker",
                "HEADER | holds no marks yet",
                "HEADERitem,Anna,a.txt,claim,splendid,2, | line 2: 'splendid' is no level of 'claim'; they are good, poor",
                "HEADERitem,Anna,a.txt,wit,good,2, | line 2: 'wit' is no criterion of 'item'",
                "HEADERitem,Anna,a.txt,claim,good | line 2: has 5 cells, and 7 are needed",
                "HEADERitem,Anna,a.txt,claim,good,2,^item,Boris,a.txt,claim,good,2, | line 3: holds marks of another item or marker",
            })
    void what_cannot_be_read_is_told_with_its_line(String text, String complaint) throws IOException {
        Files.writeString(
                folder.resolve("marks.csv"), text.replace("HEADER", HEADER).replace('^', '\n'));

        assertThatExceptionOfType(MarkingException.class).isThrownBy(this::open).withMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, marks-x-anna.csv",
        "Алесь Б., marks-x-алесь-б.csv",
        "../../etc/passwd, marks-x-etc-passwd.csv",
        "=, marks-x-nobody.csv"
    })
    void the_name_of_a_file_follows_from_the_marker_and_leads_nowhere_else(String marker, String name) {
        assertThat(MarksFile.nameFor("x", marker)).isEqualTo(name);
    }
}
