package org.triangulate.quiz.terminal;

import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.ColorPalette;
import org.triangulate.quiz.text.Line;

/** How a line is written to a terminal: its words, and the sequences that say how they look. */
final class Ansi {
    private Ansi() {}

    /**
     * Without the alternate character set of old terminals: every terminal of today draws rules in Unicode.
     *
     * @param colours how many colours the terminal has
     */
    static String of(Line line, int colours, ColorPalette palette) {
        var text = new AttributedStringBuilder();
        line.spans().forEach(span -> text.styled(Colours.of(span.style()), span.text()));
        return text.toAnsi(colours, AttributedCharSequence.ForceMode.None, palette, null, null);
    }
}
