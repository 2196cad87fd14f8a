package org.triangulate.quiz.screen;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.course.tree.Location;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Safe;
import org.triangulate.quiz.text.Style;

/** The line of a file that a problem is about, with its place marked, or told in words where nobody sees marks. */
final class Excerpt {
    private static final String CUT = "…";

    /** More than any screen shows: a line may be a whole file, with a problem in each of its words. */
    private static final int MOST = 2_000;

    private final Page page;
    private final int line;
    private final String before;
    private final String after;

    /**
     * @param text the line as the file has it
     */
    Excerpt(Page page, Location location, String text) {
        this.page = page;
        this.line = location.line();
        var length = text.codePointCount(0, text.length());
        var place = text.offsetByCodePoints(0, Math.min(location.column() - 1, length));
        this.before = text.substring(0, place);
        this.after = text.substring(place);
    }

    List<Line> lines() {
        return page.plain() ? inWords() : marked();
    }

    /** The line behind its number, and a caret under the place. */
    private List<Line> marked() {
        var number = page.indent() + line + " | ";
        var beneath = " ".repeat(number.length() - 2) + "| ";
        var room = page.width() - number.length();
        var left = Safe.text(StringUtils.right(before, MOST));
        var right = Safe.text(StringUtils.left(after, MOST));
        var shownBefore = end(left, Math.max(room / 2, room - Math.max(1, Columns.of(right))));
        var shown = shownBefore + beginning(right, room - Columns.of(shownBefore));
        return List.of(
                Line.of(number, Style.FAINT).plus(shown.stripTrailing()),
                Line.of(beneath, Style.FAINT)
                        .plus(" ".repeat(Columns.of(shownBefore)))
                        .plus("^", Style.WRONG));
    }

    private List<Line> inWords() {
        var reads = told(page.say("excerpt.line", line), before + after);
        return before.isBlank() || after.isBlank()
                ? List.of(reads)
                : List.of(reads, told(page.say("excerpt.place"), after));
    }

    private Line told(String words, String text) {
        var safe = Safe.text(StringUtils.left(text.strip(), MOST));
        return Line.of(words + " " + beginning(safe, page.width() - words.length() - 1));
    }

    private static String beginning(String text, int room) {
        return Columns.of(text) <= room ? text : Columns.fit(text, Math.max(0, room - 1)) + CUT;
    }

    /** As much of the end of a text as there is room for. */
    private static String end(String text, int room) {
        if (Columns.of(text) <= room) {
            return text;
        }
        var from = text.length();
        for (int used = 1; from > 0; ) {
            var last = Character.toString(text.codePointBefore(from));
            used += Columns.of(last);
            if (used > room) {
                break;
            }
            from -= last.length();
        }
        return CUT + text.substring(from);
    }
}
