package org.triangulate.quiz.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.quiz.author.CourseDetail;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.ShellWord;
import org.triangulate.quiz.text.Style;

/** What an author is asked who begins a course, and what to do when it is written. */
public final class NewCourseScreen {
    private final Page page;

    public NewCourseScreen(Page page) {
        this.page = page;
    }

    /** Before the first question. */
    public List<Line> opening(Path folder) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.report(page.say("newcourse.opening", folder)));
        lines.addAll(page.sentence(page.say("newcourse.how")));
        return lines;
    }

    /** A question above the place where one types; in plain mode it stands in the same line. */
    public List<Line> question(CourseDetail detail, String usual) {
        return page.plain()
                ? List.of()
                : page.wrapped(Line.of(asked(detail), Style.STRONG).plus(" " + inBrackets(usual), Style.FAINT));
    }

    /** The words in front of the cursor. */
    public Line prompt(CourseDetail detail, String usual) {
        return page.plain()
                ? Line.of(asked(detail) + " " + inBrackets(usual) + ": ")
                : Line.of(page.indent()).plus("▸ ", Style.LABEL);
    }

    private String inBrackets(String usual) {
        return page.say("newcourse.usual", usual.isEmpty() ? page.say("newcourse.none") : usual);
    }

    private String asked(CourseDetail detail) {
        return switch (detail) {
            case TITLE -> page.say("newcourse.title");
            case ID -> page.say("newcourse.id");
            case LANGUAGE -> page.say("newcourse.language");
            case FIRST -> page.say("newcourse.first");
            case SECOND -> page.say("newcourse.second");
            case SOURCE -> page.say("newcourse.source");
            case AUTHOR -> page.say("newcourse.author");
            case YEAR -> page.say("newcourse.year");
        };
    }

    /**
     * That the course is written, and what to do next; commands are not broken into lines, so that they can be copied.
     *
     * @param exercise one that its author has written and not the program
     */
    public List<Line> written(Path folder, Course course, String exercise) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.report(page.say("newcourse.written", course.title(), folder, course.id())));
        var typed = ShellWord.of(folder);
        lines.add(Line.of(page.say("newcourse.next.check", typed)));
        lines.add(Line.of(page.say("newcourse.next.preview", typed, exercise)));
        lines.add(Line.of(page.say("newcourse.next.study", typed)));
        lines.addAll(page.sentence(page.say("newcourse.next.change")));
        return lines;
    }
}
