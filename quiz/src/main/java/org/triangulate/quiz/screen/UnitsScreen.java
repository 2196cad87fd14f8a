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
                            .plus("  " + page.say("unit.id", outline.unit().id()), Style.FAINT),
                    page.width()));
            lines.addAll(page.wrapped(Line.of(contents(outline) + ".")));
        }
        return lines;
    }

    private String contents(Outline outline) {
        return String.join(
                ", ",
                page.count("units.objectives", outline.objectives().size()),
                page.count("units.facts", outline.facts().size()),
                page.count("units.terms", outline.terms().size()),
                page.count("units.debates", outline.debates().size()),
                page.count("units.disagreements", outline.disagreements().size()),
                page.count("unit.items", outline.items()));
    }
}
