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
        return Paragraph.lines(paragraphs(course, progress, outlook), page.width());
    }

    /** The same for a page of any width. */
    public List<Paragraph> paragraphs(Course course, Progress progress, Outlook outlook) {
        var paragraphs = new ArrayList<Paragraph>();
        var title = Line.of("Triangulate", Style.TITLE)
                .plus(page.plain() ? ": " : " · ")
                .plus(course.title());
        paragraphs.add(Paragraph.of(title));
        var work = new ArrayList<>(
                List.of(page.say("greeting.due", progress.due()), page.count("count.new", progress.fresh())));
        outlook.daysToExam().ifPresent(days -> work.add(exam(page, days)));
        var words = String.join(page.plain() ? ", " : " · ", work) + (page.plain() ? "." : "");
        paragraphs.add(Paragraph.of(Line.of(words, Style.FAINT)));
        if (progress.answers() == 0) {
            paragraphs.addAll(new TourScreen(page).paragraphs());
        }
        paragraphs.add(Paragraph.of(Line.of(start(progress, outlook))));
        paragraphs.add(Paragraph.of(Line.BLANK));
        return paragraphs;
    }

    /** How far away the exam is. */
    static String exam(Page page, long days) {
        if (days == 0) {
            return page.say("greeting.exam.today");
        }
        return days == 1 ? page.say("greeting.exam.tomorrow") : page.count("greeting.exam", days);
    }

    private String start(Progress progress, Outlook outlook) {
        if (outlook.interrupted()) {
            return page.say("greeting.interrupted");
        }
        if (outlook.questions() == 0) {
            return page.say("greeting.done");
        }
        var minutes = Math.max(1, outlook.takes().plusSeconds(30).toMinutes());
        var work = page.say(
                "greeting.work",
                page.count("count.question", outlook.questions()),
                page.count("count.minute.about", minutes));
        return progress.answers() == 0 ? page.say("greeting.first", work) : page.say("greeting.start", work);
    }
}
