package org.triangulate.quiz.terminal;

import org.jline.utils.AttributedStyle;
import org.triangulate.quiz.text.Style;

/** How a meaning looks: the terminal's own sixteen colours, so that light and dark schemes both stay readable. */
final class Colours {
    private Colours() {}

    static AttributedStyle of(Style style) {
        var plain = AttributedStyle.DEFAULT;
        return switch (style) {
            case PLAIN -> plain;
            case TITLE, STRONG -> plain.bold();
            case EMPHASIS -> plain.italic();
            case FAINT -> plain.faint();
            case LABEL -> plain.bold().foreground(AttributedStyle.CYAN);
            case RIGHT -> plain.bold().foreground(AttributedStyle.GREEN);
            case PARTLY -> plain.bold().foreground(AttributedStyle.YELLOW);
            case WRONG -> plain.bold().foreground(AttributedStyle.RED);
            case BAR -> plain.foreground(AttributedStyle.BLUE);
            case HEDGE -> plain.foreground(AttributedStyle.CYAN);
        };
    }
}
