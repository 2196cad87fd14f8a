package org.triangulate.quiz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.quiz.text.Line.Span;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineTest {
    private static final String HOSTILE = "a\u001b[31m\nb";

    @Test
    void a_line_keeps_its_words_and_what_they_mean_in_their_order() {
        var line = Line.of("Atlas 2015", Style.FAINT).plus("  ").plus(Line.of("over 40 %", Style.STRONG));

        assertThat(line.spans())
                .containsExactly(
                        new Span("Atlas 2015", Style.FAINT),
                        new Span("  ", Style.PLAIN),
                        new Span("over 40 %", Style.STRONG));
        assertThat(line.text()).isEqualTo("Atlas 2015  over 40 %");
    }

    @Test
    void a_blank_line_has_no_words() {
        assertThat(Line.BLANK.text()).isEmpty();
    }

    @Test
    void however_a_line_comes_about_it_holds_no_control_character() {
        assertThat(List.of(
                        Line.of(HOSTILE),
                        Line.of(HOSTILE, Style.STRONG),
                        Line.BLANK.plus(HOSTILE),
                        Line.BLANK.plus(HOSTILE, Style.STRONG),
                        Line.BLANK.plus(Line.of(HOSTILE)),
                        new Line(List.of(new Span(HOSTILE, Style.PLAIN)))))
                .extracting(Line::text)
                .containsOnly("a?[31m b");
    }

    @Test
    void a_line_does_not_change_with_the_list_it_was_made_of() {
        var spans = new ArrayList<>(List.of(new Span("one", Style.PLAIN)));
        var line = new Line(spans);

        spans.clear();

        assertThat(line.text()).isEqualTo("one");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> line.spans().clear());
    }
}
