package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.quiz.session.Outlook;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What the shell says when it opens: which course, what there is to do, and which key does it. */
public final class GreetingScreen {
    private final Page page;

    public GreetingScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(Course course, Progress progress, Outlook outlook) {
        var lines = new ArrayList<Line>();
        var title = Line.of("Triangulate", Style.TITLE)
                .plus(page.plain() ? ": " : " · ")
                .plus(course.title());
        lines.addAll(Wrap.lines(title, page.width()));
        var work = new ArrayList<>(List.of(progress.due() + " due", progress.fresh() + " new"));
        outlook.daysToExam().ifPresent(days -> work.add(exam(days)));
        var words = String.join(page.plain() ? ", " : " · ", work) + (page.plain() ? "." : "");
        lines.addAll(Wrap.lines(Line.of(words, Style.FAINT), page.width()));
        if (progress.answers() == 0) {
            lines.addAll(new TourScreen(page).lines());
        }
        lines.addAll(Wrap.lines(Line.of(start(progress, outlook)), page.width()));
        lines.add(Line.BLANK);
        return lines;
    }

    /** How far away the exam is. */
    static String exam(long days) {
        return days == 0 ? "exam today" : days == 1 ? "exam tomorrow" : "exam in " + days + " days";
    }

    private static String start(Progress progress, Outlook outlook) {
        if (outlook.interrupted()) {
            return "Enter goes on with the session that broke off. Type help for more.";
        }
        if (outlook.questions() == 0) {
            return "Today's work is done. `learn` takes something new all the same; type help for more.";
        }
        var work = Days.count(outlook.questions(), "question") + " today, about "
                + Days.count(Math.max(1, outlook.takes().plusSeconds(30).toMinutes()), "minute");
        return progress.answers() == 0
                ? "Enter starts your first session (" + work + "). Type help to see what else there is."
                : "Enter starts today's session (" + work + "). Type help for more.";
    }
}
