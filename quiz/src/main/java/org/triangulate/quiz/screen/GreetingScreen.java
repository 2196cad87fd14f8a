package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What the shell says when it opens: which course, what there is to do, and which key does it. */
public final class GreetingScreen {
    private final Page page;

    public GreetingScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(Course course, Progress progress) {
        var lines = new ArrayList<Line>();
        var work = progress.due() + " due · " + progress.fresh() + " new";
        var title = Line.of("Triangulate", Style.TITLE)
                .plus(page.plain() ? ": " : " · ")
                .plus(course.title());
        lines.addAll(Wrap.lines(title, page.width()));
        lines.addAll(Wrap.lines(
                Line.of(page.plain() ? work.replace(" ·", ",") + "." : work, Style.FAINT), page.width()));
        var start = progress.answers() == 0
                ? "Enter starts your first session. Type help to see what else there is."
                : "Enter starts or continues today's session. Type help for more.";
        lines.addAll(Wrap.lines(Line.of(start), page.width()));
        lines.add(Line.BLANK);
        return lines;
    }
}
