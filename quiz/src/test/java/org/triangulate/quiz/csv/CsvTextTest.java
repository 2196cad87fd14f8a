package org.triangulate.quiz.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'quoted'",
                "Smith, \"Jo\"\nof Sol",
                "Алеся",
                "",
                "plain"
            })
    void a_text_that_goes_into_a_cell_comes_out_as_it_was(String text) {
        var csv = CsvText.of(List.of("name"), Stream.of(List.of(Defused.cell(text), "x")));
        var cell = CsvText.rows(csv).orElseThrow().get(1).cells().get(0);

        assertThat(Defused.text(cell)).isEqualTo(text);
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    }

    @Test
    void a_row_knows_its_line() {
        var rows = CsvText.rows("a,b\n\"x\ny\",2\n3,4\n").orElseThrow();

        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_heading() {
        assertThat(CsvText.rows("\uFEFFa,b\n").orElseThrow().get(0).cells()).containsExactly("a", "b");
    }

    @Test
    void a_quotation_that_does_not_end_is_no_csv() {
        assertThat(CsvText.rows("a,\"b\" c\n")).isEmpty();
    }
}
