package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Location;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;

/** The line of a file below a problem: what it shows, and where its caret points. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcerptTest {
    private static List<String> lines(Page page, String text, int column) {
        return new Excerpt(page, new Location("model/facts.yaml", 42, column), text)
                .lines().stream().map(Line::text).toList();
    }

    /** What the caret points at: the rest of the shown line from its column on. */
    private static String pointedAt(List<String> lines) {
        var before = lines.get(1).substring(0, lines.get(1).indexOf('^'));
        var from = Columns.fit(lines.get(0), Columns.of(before)).length();
        return lines.get(0).substring(Math.min(from, lines.get(0).length()));
    }

    @Test
    void a_line_stands_behind_its_number_with_a_caret_under_the_place() {
        assertThat(lines(new Page(80, false), "    date: 2004-13", 11))
                .containsExactly("  42 |     date: 2004-13", "     |           ^");
    }

    @Test
    void in_plain_mode_it_is_told_in_words() {
        var page = new Page(80, true);

        assertThat(lines(page, "    date: 2004-13", 11))
                .containsExactly("Line 42 reads: date: 2004-13", "The place is at: 2004-13");
        assertThat(lines(page, "    dat: 2004", 5)).containsExactly("Line 42 reads: dat: 2004");
        assertThat(lines(page, "    date:", 10)).containsExactly("Line 42 reads: date:");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "name: Кальдия и Морвия, 15, и Морвия",
                "name: Лукаше\u0301нко и др., 14, нко и др.",
                "name: 白俄羅斯 x, 9, 羅斯 x",
                "name: 𐍈𐍈 x, 8, 𐍈 x",
                "\"\tname:\tx\", 8, x",
                "name: a\u0007b, 8, ?b",
                "name: a\u202Eb, 9, b",
            })
    void the_caret_stands_under_its_letter_whatever_stands_before_it(String text, int column, String rest) {
        assertThat(pointedAt(lines(new Page(80, false), text, column))).isEqualTo(rest);
    }

    @Test
    void of_a_line_that_is_a_whole_file_there_is_the_same_as_of_a_long_one() {
        var longOne = "0123456789".repeat(40);
        var wholeFile = "0123456789".repeat(40_000);

        assertThat(lines(new Page(80, false), wholeFile, 200_006)).isEqualTo(lines(new Page(80, false), longOne, 206));
        assertThat(lines(new Page(80, true), wholeFile, 200_006)).isEqualTo(lines(new Page(80, true), longOne, 206));
    }

    @Test
    void a_long_gap_hides_nothing() {
        var gap = " ".repeat(5_000);

        var lines = lines(new Page(80, true), "name: x," + gap + "date: bad", 5_009);
        assertThat(lines.get(0)).startsWith("Line 42 reads: name: x,").endsWith("…");
        assertThat(lines.get(1)).isEqualTo("The place is at: date: bad");
        assertThat(lines(new Page(80, true), gap + "date: bad", 5_007))
                .containsExactly("Line 42 reads: date: bad", "The place is at: bad");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 60, 61, 119, 120})
    void of_a_long_line_there_is_as_much_as_fits_around_the_place(int column) {
        var text = "0123456789".repeat(12);

        for (int width : new int[] {20, 40, 80, 96}) {
            var lines = lines(new Page(width, false), text, column);

            assertThat(lines).allMatch(line -> Columns.of(line) <= width);
            assertThat(pointedAt(lines)).startsWith(text.substring(column - 1, column));
            assertThat(Columns.of(lines.get(0))).isGreaterThan(width - 3);
        }
    }

    @Test
    void what_was_cut_off_is_marked() {
        var lines = lines(new Page(40, false), "a".repeat(50) + "b" + "c".repeat(50), 51);

        assertThat(lines.get(0)).startsWith("  42 | …aaa").endsWith("ccc…");
        assertThat(lines(new Page(40, true), "a".repeat(50) + "b" + "c".repeat(50), 51))
                .containsExactly("Line 42 reads: " + "a".repeat(24) + "…", "The place is at: b" + "c".repeat(21) + "…");
    }

    @Test
    void a_place_behind_the_end_of_the_line_is_shown_there() {
        assertThat(lines(new Page(80, false), "date:", 40)).containsExactly("  42 | date:", "     |      ^");
    }

    @Test
    void a_line_of_two_million_letters_takes_no_longer_than_it_is_long() {
        var text = "x".repeat(1_000_000) + "ы".repeat(1_000_000);

        assertThat(pointedAt(lines(new Page(80, false), text, 1_000_001))).startsWith("ы");
    }

    @Test
    void no_letters_no_place_and_no_page_are_too_odd_for_it() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(60), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var page = new Page(20 + random.nextInt(80), random.nextBoolean());

            assertThat(lines(page, text, 1 + random.nextInt(80)))
                    .hasSizeBetween(1, 2)
                    .allMatch(line -> Columns.of(line) <= page.width())
                    .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
        }
    }
}
