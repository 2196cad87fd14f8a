package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** How far a student has come, in all and unit by unit. */
public final class ProgressScreen {
    private final Page page;

    public ProgressScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(Progress progress) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(summary(progress), Style.TITLE), page.width()));
        lines.addAll(new MasteryScreen(page).lines(progress.units()));
        return lines;
    }

    private String summary(Progress progress) {
        return page.count("progress.sum", progress.answers(), progress.due(), progress.fresh());
    }
}
