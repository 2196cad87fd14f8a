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
        return Paragraph.lines(paragraphs(), page.width());
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(Line.BLANK));
        paragraphs.add(new Paragraph(Line.of(page.say("tour.welcome"), Style.TITLE), page.indent(), page.indent()));
        entry(paragraphs, page.say("tour.answer"), page.say("tour.answer.words"));
        entry(paragraphs, page.say("tour.again"), page.say("tour.again.words"));
        entry(paragraphs, page.say("tour.look"), page.say("tour.look.words"));
        entry(paragraphs, page.say("tour.leave"), page.say("tour.leave.words"));
        entry(paragraphs, page.say("tour.exam"), page.say("tour.exam.words"));
        entry(paragraphs, page.say("tour.language"), page.say("tour.language.words"));
        entry(paragraphs, page.say("tour.more"), page.say("tour.more.words"));
        paragraphs.add(Paragraph.of(Line.BLANK));
        return paragraphs;
    }

    private void entry(List<Paragraph> paragraphs, String name, String words) {
        var label = page.indent() + (page.plain() ? name + ": " : String.format("%-" + LABEL + "s", name));
        paragraphs.add(new Paragraph(Line.of(words), label, " ".repeat(label.length())));
    }
}
