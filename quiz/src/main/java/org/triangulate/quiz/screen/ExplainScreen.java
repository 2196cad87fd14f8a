package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.author.ProblemPages.Explained;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What a problem of a course means and how it is mended, or the list of all that there are. */
public final class ExplainScreen {
    private final Page page;

    public ExplainScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(Explained explained) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(title(explained), page.width()));
        lines.add(Line.BLANK);
        lines.addAll(page.prose(explained.explanation()));
        return lines;
    }

    /** A line for each. */
    public List<Line> list(List<Explained> all) {
        return all.stream()
                .flatMap(explained -> Wrap.lines(title(explained), page.width()).stream())
                .toList();
    }

    private static Line title(Explained explained) {
        return Line.of(explained.code(), Style.STRONG).plus("  " + explained.title());
    }
}
