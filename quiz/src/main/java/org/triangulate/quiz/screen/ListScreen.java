package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.triangulate.course.Course;
import org.triangulate.model.Described;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Many things, a line each, under the units that they belong to. */
public final class ListScreen {
    private final Page page;

    public ListScreen(Page page) {
        this.page = page;
    }

    public <T extends Described> List<Line> byUnit(Course course, List<T> things, Function<T, String> unitOf) {
        var lines = new ArrayList<Line>();
        for (var unit : course.units()) {
            var inUnit = things.stream()
                    .filter(thing -> unitOf.apply(thing).equals(unit.id()))
                    .toList();
            if (!inUnit.isEmpty()) {
                lines.addAll(Wrap.lines(Line.of(unit.title() + ", " + inUnit.size(), Style.TITLE), page.width()));
                inUnit.forEach(thing -> lines.add(row(thing)));
            }
        }
        return lines;
    }

    private Line row(Described thing) {
        var line = Line.of(page.indent() + thing.id(), Style.STRONG).plus("  ").plus(Prose.line(thing.label()));
        return page.plain() ? line : Wrap.cut(line, page.width());
    }
}
