package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The end of a session. */
public final class SummaryScreen {
    private final Page page;

    public SummaryScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(int answers, long right, long partly, long wrong) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.add(page.marked(
                "●", "Session finished: " + answers + (answers == 1 ? " answer." : " answers."), Style.TITLE));
        lines.add(Line.of(page.indent() + right + " right, " + partly + " partly right, " + wrong + " not."));
        lines.addAll(page.wrapped(
                Line.of("`progress` shows how far you are; `study` begins the next session when something is due.")));
        return lines;
    }
}
