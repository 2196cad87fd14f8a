package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;

/** The tables of quantities and dates show what the program understands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotationsTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern LIMITS = Pattern.compile("\\| `([^`]+)` \\| (\\S.*) to (\\S.*) \\|");

    /** The first cells of the tables of a course's notations: one of quantities, one of dates. */
    private static List<List<String>> cells(String first) {
        return Handbook.page("course-files.md")
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("\\| `" + first + ".*"))
                .map(line -> line.split("\\|")[1])
                .map(NotationsTest::pieces)
                .toList();
    }

    private static List<String> pieces(String cell) {
        return CODE.matcher(cell).results().map(piece -> piece.group(1)).toList();
    }

    @Test
    void every_quantity_of_the_table_is_one_and_so_it_is_with_its_other_hedges() {
        var rows = cells("(\\d+ |[a-z ]+ \\d|3 to)");
        assertThat(rows).hasSizeGreaterThan(6);
        for (var row : rows) {
            var number = row.get(0).replaceAll("^\\D+", "");
            var quantity = Quantity.parse(row.get(0));
            assertThat(quantity.written()).isEqualTo(row.get(0));
            row.stream()
                    .skip(1)
                    .forEach(hedge ->
                            assertThat(Quantity.parse(hedge + " " + number)).isEqualTo(quantity));
        }
    }

    @Test
    void every_date_of_the_table_is_one() {
        var dates = cells("(\\d{3}[\\dX]|\\[)").stream()
                .flatMap(List::stream)
                .filter(piece -> piece.length() >= 4 && !piece.contains(" "))
                .toList();
        assertThat(dates)
                .hasSizeGreaterThan(8)
                .allMatch(date -> PartialDate.parse(date).edtf().equals(date));
    }

    static Stream<List<String>> limits() {
        var table = Handbook.page("for-instructors.md").sections().get("How grading follows from hedges");
        return LIMITS.matcher(table.text()).results().map(row -> List.of(row.group(1), row.group(2), row.group(3)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void the_limits_of_the_instructors_table_are_those_of_the_program(List<String> row) {
        var quantity = Quantity.parse(row.get(0));
        assertThat(quantity.least())
                .isEqualByComparingTo(Quantity.parse(row.get(1)).low());
        assertThat(quantity.most())
                .isEqualByComparingTo(Quantity.parse(row.get(2)).low());
    }
}
