package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.material.Outline;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The syllabus: every unit with what there is in it. */
public final class UnitsScreen {
    private final Page page;

    public UnitsScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(List<Outline> outlines) {
        var lines = new ArrayList<Line>();
        for (var outline : outlines) {
            lines.addAll(Wrap.lines(
                    Line.of(outline.unit().title(), Style.TITLE)
                            .plus("  (unit " + outline.unit().id() + ")", Style.FAINT),
                    page.width()));
            lines.addAll(page.wrapped(Line.of(count(outline.objectives().size(), "objective") + ", "
                    + count(outline.facts().size(), "key fact") + ", "
                    + count(outline.terms().size(), "term") + ", "
                    + count(outline.debates().size(), "debate") + ", "
                    + count(outline.disagreements().size(), "disagreement") + ", "
                    + count(outline.items(), "item") + ".")));
        }
        return lines;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
