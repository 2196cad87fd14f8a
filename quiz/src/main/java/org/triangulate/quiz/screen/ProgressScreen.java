package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** How far a student has come, unit by unit. */
public final class ProgressScreen {
    private static final int BAR = 20;

    private final Page page;

    public ProgressScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(Progress progress) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(summary(progress), Style.TITLE));
        var widest = progress.units().stream()
                .mapToInt(unit -> Columns.of(unit.title()))
                .max()
                .orElse(0);
        var rows = progress.units().stream().map(unit -> row(unit, widest)).toList();
        if (page.plain()) {
            progress.units().forEach(unit -> lines.addAll(inWords(unit)));
        } else if (rows.stream().anyMatch(row -> Columns.of(row.text()) > page.width())) {
            progress.units().forEach(unit -> lines.addAll(page.wrapped(withoutBar(unit))));
        } else {
            lines.addAll(rows);
        }
        return lines;
    }

    private static String summary(Progress progress) {
        return progress.answers() + (progress.answers() == 1 ? " answer, " : " answers, ") + progress.due()
                + " due now, " + progress.fresh() + " new.";
    }

    private List<Line> inWords(UnitProgress unit) {
        var recall = unit.met() == 0 ? "" : ", " + percent(unit) + " of those met would be recalled now";
        return page.wrapped(Line.of(unit.title() + ": " + unit.met() + " of " + unit.items() + " items met, "
                + unit.due() + " due" + recall + "."));
    }

    private Line row(UnitProgress unit, int widest) {
        var met = (int) Math.round((double) BAR * unit.met() / Math.max(1, unit.items()));
        var bar = Line.of("█".repeat(met), Style.BAR).plus("·".repeat(BAR - met), Style.FAINT);
        var title = unit.title() + " ".repeat(widest - Columns.of(unit.title()));
        return Line.of(page.indent() + title + "  ").plus(bar).plus("  ").plus(figures(unit));
    }

    private static Line withoutBar(UnitProgress unit) {
        return Line.of(unit.title() + "  ").plus(figures(unit));
    }

    private static Line figures(UnitProgress unit) {
        var recall = unit.met() == 0 ? "" : "  recall " + percent(unit);
        var due = unit.due() == 0 ? "" : "  " + unit.due() + " due";
        return Line.of(unit.met() + "/" + unit.items() + " met", Style.STRONG).plus(recall + due);
    }

    private static String percent(UnitProgress unit) {
        return Math.round(unit.recall() * 100) + " %";
    }
}
