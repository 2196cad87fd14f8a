package org.triangulate.quiz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.SampleReport;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportCsvTest {
    private static final ReportCsv CSV = new ReportCsv(SampleReport.analysis());

    private static List<List<String>> cells(String csv) {
        return CsvText.rows(csv).orElseThrow().stream().map(CsvRow::cells).toList();
    }

    @Test
    void students_have_a_row_each() {
        var rows = cells(CSV.students());

        assertThat(rows).hasSize(41);
        assertThat(rows.get(0))
                .containsExactly(
                        "student", "points", "possible", "share", "answered", "questions", "unmarked", "seconds");
        assertThat(rows.get(1).subList(0, 7)).containsExactly("s-001", "10.00", "13.00", "0.7692", "7", "8", "0");
        assertThat(rows.get(1).get(7)).matches("\\d+\\.\\d");
    }

    @Test
    void items_have_a_row_each_with_numbers_that_programs_read() {
        var rows = cells(CSV.items());

        assertThat(rows).hasSize(10);
        assertThat(rows.get(2).subList(0, 7))
                .containsExactly("2", "wrong-key", "40", "0", "0.5500", "-0.6572", "0.0000");
        assertThat(rows.get(2).get(8)).startsWith("Its discrimination is negative, −0.66");
        assertThat(rows.get(5).subList(4, 6)).containsExactly("1.0000", "");
    }

    @Test
    void answers_have_a_row_each() {
        assertThat(cells(CSV.answers()))
                .hasSizeGreaterThan(20)
                .contains(List.of("who-has-the-fields", "Morvia", "yes", "24", "0.6000", "0.6302", "0.6241"))
                .contains(List.of("who-has-the-fields", "neither", "no", "0", "0.0000", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "\"a\",b\n", "@x", "\u0007\u202E", "'"})
    void names_and_answers_are_texts_and_nothing_else(String hostile) {
        var csv = new ReportCsv(SampleReport.hostile(hostile));
        var students = cells(csv.students());
        var answers = cells(csv.answers());

        assertThat(students).hasSize(13).allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(answers).allSatisfy(row -> assertThat(row).hasSize(7));
        assertThat(students.subList(1, 13))
                .allSatisfy(row -> assertThat(row.get(0)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*"));
        assertThat(csv.students() + csv.items() + csv.answers()).doesNotContain("\u0007", "\u202E");
    }

    @Test
    void the_same_class_makes_the_same_bytes() {
        var again = new ReportCsv(SampleReport.analysis());

        assertThat(again.students() + again.items() + again.answers())
                .isEqualTo(CSV.students() + CSV.items() + CSV.answers());
    }
}
