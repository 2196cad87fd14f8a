package org.triangulate.quiz.text;

/** What a span means; a terminal that has colours may show it, and no meaning hangs on that. */
public enum Style {
    PLAIN,
    TITLE,
    STRONG,
    EMPHASIS,
    FAINT,
    LABEL,
    RIGHT,
    PARTLY,
    WRONG,
    BAR,
    HEDGE
}
