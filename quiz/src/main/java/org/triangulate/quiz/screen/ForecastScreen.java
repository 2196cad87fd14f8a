package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What waits on each of the coming days, as bars and in figures, and what it comes to. */
public final class ForecastScreen {
    private static final int WIDEST = 50;

    private final Page page;

    public ForecastScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a forecast.
     *
     * @param days today first, one after the other
     * @param unmet how many items were never asked and are planned for no day
     */
    public List<Line> lines(List<DayLoad> days, long unmet) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(
                Line.of("What falls due in the coming " + Days.count(days.size(), "day"), Style.TITLE), page.width()));
        lines.addAll(rows(days));
        lines.addAll(page.wrapped(Line.of(sum(days))));
        if (unmet > 0) {
            lines.addAll(page.wrapped(Line.of(
                    Days.count(unmet, "item") + " you have not met yet " + (unmet == 1 ? "comes" : "come")
                            + " on top of that.",
                    Style.FAINT)));
        }
        return lines;
    }

    /** The days alone. */
    List<Line> rows(List<DayLoad> days) {
        return page.plain()
                ? days.stream()
                        .flatMap(day -> inWords(day, day.equals(days.get(0))).stream())
                        .toList()
                : drawn(days);
    }

    private List<Line> drawn(List<DayLoad> days) {
        var most = days.stream().mapToInt(DayLoad::total).max().orElse(0);
        var figures =
                days.stream().mapToInt(day -> Columns.of(figures(day))).max().orElse(0);
        var columns = Math.max(1, Math.min(WIDEST, page.width() - 18 - figures));
        var lines = new ArrayList<Line>();
        for (var day : days) {
            var label = day.equals(days.get(0)) ? "today" : Days.inShort(day.day());
            var row = Line.of(page.indent() + " ".repeat(10 - label.length()) + label + "  ")
                    .plus(bar(day, most, columns))
                    .plus(" " + figures(day), Style.STRONG);
            lines.add(Wrap.cut(row, page.width()));
        }
        if (days.stream().anyMatch(day -> day.fresh() > 0)) {
            lines.addAll(page.wrapped(Line.of("█ to ask again · ░ new", Style.FAINT)));
        }
        return lines;
    }

    /** What is there at all is drawn at least one column long. */
    private static Line bar(DayLoad day, int most, int columns) {
        var total = length(day.total(), most, columns);
        var reviews = Math.min(total, length(day.reviews(), most, columns));
        return Line.of("█".repeat(reviews), Style.BAR).plus("░".repeat(total - reviews), Style.HEDGE);
    }

    private static int length(int number, int most, int columns) {
        return number == 0 ? 0 : Math.max(1, (int) Math.round((double) number / most * columns));
    }

    private static String figures(DayLoad day) {
        return day.fresh() == 0 ? String.valueOf(day.reviews()) : day.reviews() + " + " + day.fresh() + " new";
    }

    private List<Line> inWords(DayLoad day, boolean today) {
        var fresh = day.fresh() == 0 ? "" : " and " + day.fresh() + " new";
        return page.wrapped(Line.of((today ? "Today, " : "") + Days.inWords(day.day()) + ": "
                + (day.total() == 0 ? "nothing" : Days.count(day.reviews(), "review") + fresh) + "."));
    }

    private static String sum(List<DayLoad> days) {
        var reviews = days.stream().mapToInt(DayLoad::reviews).sum();
        var fresh = days.stream().mapToInt(DayLoad::fresh).sum();
        var most = days.stream().max(Comparator.comparingInt(DayLoad::total));
        if (reviews + fresh == 0 || most.isEmpty()) {
            return "Nothing falls due in these days.";
        }
        var aDay = Math.round((double) (reviews + fresh) / days.size());
        return Days.count(reviews, "review") + (fresh == 0 ? "" : " and " + Days.count(fresh, "new item"))
                + " in all, " + (aDay == 0 ? "less than one" : "about " + aDay) + " a day; most on "
                + Days.inWords(most.get().day()) + ", " + most.get().total() + ".";
    }
}
