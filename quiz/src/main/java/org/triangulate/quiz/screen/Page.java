package org.triangulate.quiz.screen;

import java.util.List;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;
import org.triangulate.quiz.text.Wording;

/**
 * What there is to write on: how wide it is, and whether everything has to be said in words.
 *
 * @param width columns of the screen
 * @param plain for screen readers, pipes and logs: no bars, no rules, no marks
 * @param phrases what the program says, in the language of who reads it
 */
public record Page(int width, boolean plain, Phrases phrases) {
    /** Text is easiest to read in lines of no more than this. */
    private static final int WIDEST = 96;

    private static final int NARROWEST = 20;

    /** The heavy rule: JLine writes the light one as a hyphen. */
    private static final String RULE = "━";

    private static final int SHORTEST_RULE = 2;

    public Page {
        width = columns(width);
    }

    /** How wide a page is on a screen that is so wide. */
    public static int columns(int width) {
        return Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** One in English. */
    public Page(int width, boolean plain) {
        this(width, plain, Wording.ENGLISH);
    }

    /** A phrase in the language of the page. */
    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** A phrase about a number of things, in the language of the page. */
    String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }

    /** A number with no more than one decimal, as the language of the page writes it. */
    String decimal(double number) {
        return String.format(phrases.language().locale(), "%.1f", number);
    }

    /** Two columns, which set what belongs to a heading apart from it; none where there is no eye to guide. */
    String indent() {
        return plain ? "" : "  ";
    }

    /** A text over as many lines as it needs. */
    List<Line> wrapped(Line line) {
        return Wrap.lines(line, width, indent(), indent());
    }

    /** A sentence over as many lines as it needs, from edge to edge. */
    public List<Line> sentence(String words) {
        return Wrap.lines(Line.of(words), width);
    }

    /** A sentence that may hold a path: whole in plain mode, where programs search it, and else broken between words. */
    List<Line> report(String words) {
        return plain ? List.of(Line.of(words)) : sentence(words);
    }

    /** Something said by the way, over as many lines as it needs. */
    public List<Line> remark(String words) {
        return Wrap.lines(Line.of(words, Style.PARTLY), width, indent(), indent());
    }

    /** Markdown over as many lines as it needs. */
    List<Line> prose(String markdown) {
        return Prose.lines(markdown, width, indent());
    }

    /** A mark before a text: "✗ Not quite"; in plain mode only the text. */
    Line marked(String mark, String text, Style style) {
        return Line.of(indent()).plus(plain ? text : mark + " " + text, style);
    }

    /** A heading with a rule to the right edge and words at its end; without the rule where there is no room for it. */
    List<Line> ruled(String left, String right) {
        return ruled(left, right, 0);
    }

    /**
     * The same, with a part of the rule drawn as done.
     *
     * @param done the part, from 0 to 1; the words say it too
     */
    List<Line> ruled(String left, String right, double done) {
        if (plain) {
            return wrapped(Line.of(right.isEmpty() ? left : left + ". " + right + "."));
        }
        var room = width - Columns.of(left) - Columns.of(right) - 6;
        if (room < SHORTEST_RULE) {
            return wrapped(Line.of(left + "  ", Style.STRONG).plus(right, Style.FAINT));
        }
        var drawn = (int) Math.round(room * done);
        return List.of(Line.of(indent())
                .plus(left + " ", Style.STRONG)
                .plus(RULE.repeat(drawn), Style.BAR)
                .plus(RULE.repeat(room - drawn) + " ", Style.FAINT)
                .plus(right, Style.FAINT));
    }
}
