package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Line.Span;
import org.triangulate.quiz.text.Style;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrapTest {
    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static Arguments of(String what, String text, int width, String... lines) {
        return Arguments.of(what, text, width, List.of(lines));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                of("nothing", "", 10, ""),
                of("what fits", "a b c", 10, "a b c"),
                of("what fits exactly", "12345 7890", 10, "12345 7890"),
                of("one word too many", "12345 78901", 10, "12345", "78901"),
                of("many words", "the carts of both states", 10, "the carts", "of both", "states"),
                of("a word longer than the line", "Donaudampfschiff", 10, "Donaudampf", "schiff"),
                of("a long word behind a short one", "die Donaudampfschiff", 10, "die", "Donaudampf", "schiff"),
                of("words behind a long one", "Donaudampfschiff ab", 10, "Donaudampf", "schiff ab"),
                of("a word of three lines", "123456789012345678901234", 10, "1234567890", "1234567890", "1234"),
                of("a space at the end", "1234567890 ", 10, "1234567890"),
                of("a space at the edge", "1234567890 a", 10, "1234567890", "a"),
                of("Cyrillic", "Договор о мосте", 10, "Договор о", "мосте"),
                of("stress marks", "Ло\u0301сь мо\u0301стъ", 10, "Ло\u0301сь мо\u0301стъ"),
                of("a mark at the edge", "12345678\u0301", 8, "12345678\u0301"),
                of("wide signs", "中文中文中文", 8, "中文中文", "中文"),
                of("wide signs in an odd width", "中文中文中文", 7, "中文中", "文中文"),
                of("wide signs behind a narrow one", "a中文中文", 8, "a中文中", "文"),
                of("signs of two halves", "🌾🌾🌾🌾🌾", 7, "🌾🌾🌾", "🌾🌾"),
                of("a place to break that nobody sees", "a\u00a0b c", 3, "a\u00a0b", "c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_is_broken_between_words_and_else_at_the_edge(String what, String text, int width, List<String> lines) {
        assertThat(texts(Wrap.lines(Line.of(text), width))).isEqualTo(lines);
    }

    @Test
    void the_first_line_and_the_others_begin_as_they_were_told() {
        assertThat(texts(Wrap.lines(Line.of("a treaty of the bridge"), 12, "  a  ", "     ")))
                .containsExactly("  a  a", "     treaty", "     of the", "     bridge");
    }

    @Test
    void a_beginning_that_fills_the_line_leaves_the_words_to_the_next() {
        assertThat(texts(Wrap.lines(Line.of("中文"), 6, "123456", "  "))).containsExactly("123456", "  中文");
        assertThat(texts(Wrap.lines(Line.of("bridge"), 6, "12345678", ""))).containsExactly("12345678", "bridge");
    }

    @Test
    void an_indentation_as_wide_as_the_line_loses_no_word() {
        var lines = texts(Wrap.lines(Line.of("no room here"), 4, "", "    "));

        assertThat(String.join(" ", lines)).containsSubsequence("no", "room", "here");
    }

    @Test
    void words_keep_what_they_mean_on_every_line() {
        var line = Line.of("the ").plus("carts of both", Style.STRONG).plus(" states");

        assertThat(Wrap.lines(line, 10))
                .flatExtracting(Line::spans)
                .filteredOn(span -> !span.text().isBlank())
                .containsExactly(
                        new Span("the ", Style.PLAIN),
                        new Span("carts", Style.STRONG),
                        new Span("of ", Style.STRONG),
                        new Span("both", Style.STRONG),
                        new Span("states", Style.PLAIN));
    }

    @Test
    void a_word_of_several_meanings_is_not_torn_where_they_meet() {
        var line = Line.of("of (")
                .plus("Morvia", Style.EMPHASIS)
                .plus("), and ")
                .plus("Sol", Style.STRONG)
                .plus(".");

        assertThat(texts(Wrap.lines(line, 10))).containsExactly("of", "(Morvia),", "and Sol.");
        assertThat(texts(Wrap.lines(line, 13))).containsExactly("of (Morvia),", "and Sol.");
        assertThat(texts(Wrap.lines(line, 12))).containsExactly("of (Morvia),", "and Sol.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the carts of both states",
                "Donaudampfschifffahrt",
                "中文 中文中文中文中",
                "🌾a🌾b🌾c🌾",
                "Ло\u0301сь  и  хлеб"
            })
    void whatever_the_width_every_line_fits_and_no_letter_is_lost(String text) {
        for (int width = 2; width < 30; width++) {
            var lines = texts(Wrap.lines(Line.of(text), width));
            int widest = width;
            assertThat(lines).allMatch(line -> Columns.of(line) <= widest);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 11, 12, 13, 40})
    void a_line_that_is_cut_keeps_its_beginning_and_loses_the_rest(int width) {
        var line = Line.of("orlov", Style.STRONG).plus("  ").plus("中文 Ilya");

        assertThat(Wrap.cut(line, width).text()).isEqualTo(Columns.fit(line.text(), width));
        assertThat(Wrap.cut(line, 40)).isEqualTo(line);
    }

    @Test
    void nothing_stands_behind_the_place_where_a_line_is_cut() {
        var line = Line.of("ab").plus("中").plus("c");

        assertThat(texts(Arrays.asList(Wrap.cut(line, 2), Wrap.cut(line, 3), Wrap.cut(line, 4))))
                .containsExactly("ab", "ab", "ab中");
    }
}
