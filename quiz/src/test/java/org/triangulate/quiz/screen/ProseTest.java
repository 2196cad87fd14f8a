package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Line.Span;
import org.triangulate.quiz.text.Style;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProseTest {
    private static List<String> texts(String markdown, int width, String indent) {
        return Prose.lines(markdown, width, indent).stream()
                .map(line -> line.text().stripTrailing())
                .toList();
    }

    private static Arguments of(String what, String markdown, String... lines) {
        return Arguments.of(what, markdown, List.of(lines));
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                of("nothing", ""),
                of("a paragraph", "Kaldia has the fields.", "  Kaldia has the fields."),
                of("a break of the source", "Kaldia has\nthe fields.", "  Kaldia has the fields."),
                of("a hard break", "Kaldia  \nMorvia", "  Kaldia Morvia"),
                of("paragraphs", "One.\n\nTwo.", "  One.", "", "  Two."),
                of("emphasis", "*Kaldia* and **Morvia**", "  Kaldia and Morvia"),
                of("code", "Type `study` now.", "  Type study now."),
                of("a heading", "# Bread\n\nKhleb.", "  Bread", "", "  Khleb."),
                of("a list", "Two:\n\n- bridge\n- toll", "  Two:", "  - bridge", "  - toll"),
                of("a numbered list", "1. bridge\n2. toll", "  1. bridge", "  2. toll"),
                of("a list that begins elsewhere", "7. bridge\n8. toll", "  7. bridge", "  8. toll"),
                of(
                        "a list in a list",
                        "1. bridge\n   - at Sol\n   - at Mol\n2. toll",
                        "  1. bridge",
                        "     - at Sol",
                        "     - at Mol",
                        "  2. toll"),
                of(
                        "two paragraphs in an item",
                        "- bridge\n\n  It is old.\n- toll",
                        "  - bridge",
                        "",
                        "    It is old.",
                        "  - toll"),
                of("words behind a list", "- bridge\n\nAnd so on.", "  - bridge", "", "  And so on."),
                of(
                        "a long item",
                        "- a bridge over the one river and over the other",
                        "  - a bridge over the one river",
                        "    and over the other"),
                of("a quotation", "> Bread first.", "  Bread first."),
                of("HTML in a line", "It lacks <b>money</b> & time.", "  It lacks <b>money</b> & time."),
                of("an HTML block", "<div>bread</div>", "  <div>bread</div>"),
                of("an HTML block between paragraphs", "a\n\n<hr>\n\nb", "  a", "", "  <hr>", "", "  b"),
                of("a script", "<script>\nalert(1)\n</script>", "  <script>", "  alert(1)", "  </script>"),
                of("an entity", "bread &amp; grain", "  bread & grain"),
                of("lines of code", "```\nx = 1\n  y = 2\n```", "  x = 1", "    y = 2"),
                of("indented code", "As in\n\n    x = 1", "  As in", "", "  x = 1"),
                of("a link", "see [the survey](https://example.org)", "  see the survey"),
                of("an image", "![a bridge](b.png)", "  a bridge"),
                of("stars that mean nothing", "2 * 3 * 4", "  2 * 3 * 4"),
                of("a control character", "a\u001b[31mb", "  a?[31mb"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void markdown_becomes_lines(String what, String markdown, List<String> lines) {
        assertThat(texts(markdown, 32, "  ")).isEqualTo(lines);
    }

    @Test
    void emphasis_becomes_what_the_words_mean() {
        var line = Prose.line("It *may* be **so**, in `code`, _*both*_.");

        assertThat(line.spans())
                .contains(
                        new Span("may", Style.EMPHASIS),
                        new Span("so", Style.STRONG),
                        new Span("code", Style.STRONG),
                        new Span("both", Style.EMPHASIS))
                .contains(new Span("It ", Style.PLAIN), new Span("be ", Style.PLAIN), new Span(".", Style.PLAIN));
    }

    @Test
    void a_heading_is_strong_and_what_follows_it_is_not() {
        assertThat(Prose.lines("# Bread\n\nKhleb.", 40, ""))
                .flatExtracting(Line::spans)
                .filteredOn(span -> !span.text().isEmpty())
                .containsExactly(new Span("Bread", Style.STRONG), new Span("Khleb.", Style.PLAIN));
    }

    @Test
    void in_one_line_the_paragraphs_stand_behind_each_other() {
        assertThat(Prose.line("One.\n\nTwo:\n\n- a\n- b").text()).isEqualTo("One. Two: - a - b");
        assertThat(Prose.line("").text()).isEmpty();
    }
}
