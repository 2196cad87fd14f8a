package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** How much of every unit a student has met, how much is due, and how much would be recalled now. */
public final class MasteryScreen {
    private static final int WIDEST = 30;

    private static final int NARROWEST = 8;

    private final Page page;

    public MasteryScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(List<UnitProgress> units) {
        var lines = new ArrayList<Line>();
        var titles =
                units.stream().mapToInt(unit -> Columns.of(unit.title())).max().orElse(0);
        var figures = units.stream()
                .mapToInt(unit -> Columns.of(figures(unit).text()))
                .max()
                .orElse(0);
        var beside = page.width() - titles - figures - 6;
        for (var unit : units) {
            if (page.plain()) {
                lines.addAll(inWords(unit));
            } else if (beside >= NARROWEST) {
                lines.add(row(unit, titles, Math.min(WIDEST, beside)));
            } else {
                lines.addAll(stacked(unit, page.width() - figures - 4));
            }
        }
        if (!page.plain() && units.stream().anyMatch(unit -> unit.met() > 0)) {
            lines.addAll(page.wrapped(Line.of(page.say("mastery.key"), Style.FAINT)));
        }
        return lines;
    }

    private List<Line> inWords(UnitProgress unit) {
        return page.wrapped(Line.of(
                unit.met() == 0
                        ? page.say("mastery.unit", unit.title(), unit.met(), unit.items(), unit.due())
                        : page.say(
                                "mastery.unit.recall",
                                unit.title(),
                                unit.met(),
                                unit.items(),
                                unit.due(),
                                percent(unit))));
    }

    private Line row(UnitProgress unit, int titles, int columns) {
        var title = unit.title() + " ".repeat(titles - Columns.of(unit.title()));
        return Line.of(page.indent() + title + "  ")
                .plus(bar(unit, columns))
                .plus("  ")
                .plus(figures(unit));
    }

    /** Where a line has no room for the title too. */
    private List<Line> stacked(UnitProgress unit, int room) {
        var lines = new ArrayList<>(page.wrapped(Line.of(unit.title())));
        var columns = Math.max(NARROWEST, Math.min(WIDEST, room));
        var row = Line.of(page.indent()).plus(bar(unit, columns)).plus("  ").plus(figures(unit));
        lines.addAll(Wrap.lines(row, page.width(), "", page.indent()));
        return lines;
    }

    /** The share that would be recalled, behind it that which was met and may be forgotten, and dots for the rest. */
    private static Line bar(UnitProgress unit, int columns) {
        var each = (double) columns / Math.max(1, unit.items());
        var met = Math.min(columns, (int) Math.round(each * unit.met()));
        var known = Math.min(met, (int) Math.round(each * unit.met() * unit.recall()));
        return Line.of("█".repeat(known), Style.BAR)
                .plus("▒".repeat(met - known), Style.HEDGE)
                .plus("·".repeat(columns - met), Style.FAINT);
    }

    private Line figures(UnitProgress unit) {
        var recall = unit.met() == 0 ? "" : "  " + page.say("mastery.recall", percent(unit));
        var due = unit.due() == 0 ? "" : "  " + page.say("greeting.due", unit.due());
        return Line.of(page.say("mastery.met", unit.met() + "/" + unit.items()), Style.STRONG)
                .plus(recall + due);
    }

    private static String percent(UnitProgress unit) {
        return Math.round(unit.recall() * 100) + " %";
    }
}
