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
        lines.addAll(page.wrapped(Line.of(page.say("tour.welcome"), Style.TITLE)));
        entry(lines, page.say("tour.answer"), page.say("tour.answer.words"));
        entry(lines, page.say("tour.again"), page.say("tour.again.words"));
        entry(lines, page.say("tour.look"), page.say("tour.look.words"));
        entry(lines, page.say("tour.leave"), page.say("tour.leave.words"));
        entry(lines, page.say("tour.exam"), page.say("tour.exam.words"));
        entry(lines, page.say("tour.language"), page.say("tour.language.words"));
        entry(lines, page.say("tour.more"), page.say("tour.more.words"));
        lines.add(Line.BLANK);
        return lines;
    }

    private void entry(List<Line> lines, String name, String words) {
        var label = page.indent() + (page.plain() ? name + ": " : String.format("%-" + LABEL + "s", name));
        lines.addAll(Wrap.lines(Line.of(words), page.width(), label, " ".repeat(label.length())));
    }
}
