package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What somebody needs to know who has never been here, on one screen. */
public final class TourScreen {
    private static final int LABEL = 10;

    private final Page page;

    public TourScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of("Welcome. This is how it goes:", Style.TITLE)));
        entry(lines, "answer", "A question, your answer, and why it is so, with the source that says it.");
        entry(
                lines,
                "again",
                "What you got wrong comes back within the session; everything else when you are about to"
                        + " forget it.");
        entry(lines, "look", "After each answer: c compares the sources, w shows the facts behind it, t its terms.");
        entry(lines, "leave", "Ctrl-C at any time. Every answer is kept; the session goes on where you left it.");
        entry(lines, "exam", "`plan --exam 2026-12-15` fits every day until then to the date of your exam.");
        entry(lines, "more", "`help` lists the commands, `tour` shows this again.");
        lines.add(Line.BLANK);
        return lines;
    }

    private void entry(List<Line> lines, String name, String words) {
        var label = page.indent() + (page.plain() ? name + ": " : String.format("%-" + LABEL + "s", name));
        lines.addAll(Wrap.lines(Line.of(words), page.width(), label, " ".repeat(label.length())));
    }
}
