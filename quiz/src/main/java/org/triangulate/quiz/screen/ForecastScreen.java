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

    /** What the name of a day takes at least. */
    private static final int LABEL = 10;

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
        lines.addAll(Wrap.lines(Line.of(page.count("forecast.title", days.size()), Style.TITLE), page.width()));
        lines.addAll(rows(days));
        lines.addAll(page.wrapped(Line.of(sum(days))));
        if (unmet > 0) {
            lines.addAll(page.wrapped(Line.of(page.count("forecast.fresh", unmet), Style.FAINT)));
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
        var labels = days.stream()
                .map(day -> day.equals(days.get(0)) ? page.say("forecast.today") : Days.inShort(page, day.day()))
                .toList();
        var before = Math.max(LABEL, labels.stream().mapToInt(Columns::of).max().orElse(0));
        var columns = Math.max(1, Math.min(WIDEST, page.width() - 8 - before - figures));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var label = labels.get(i);
            var row = Line.of(page.indent() + " ".repeat(before - Columns.of(label)) + label + "  ")
                    .plus(bar(day, most, columns))
                    .plus(" " + figures(day), Style.STRONG);
            lines.add(Wrap.cut(row, page.width()));
        }
        if (days.stream().anyMatch(day -> day.fresh() > 0)) {
            lines.addAll(page.wrapped(Line.of(page.say("forecast.key"), Style.FAINT)));
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

    private String figures(DayLoad day) {
        return day.fresh() == 0
                ? String.valueOf(day.reviews())
                : day.reviews() + " + " + page.count("count.new", day.fresh());
    }

    private List<Line> inWords(DayLoad day, boolean today) {
        return page.wrapped(Line.of(
                today
                        ? page.say("forecast.day.today", Days.inWords(page, day.day()), work(day))
                        : page.say("forecast.day", Days.atTheBeginning(page, day.day()), work(day))));
    }

    private String work(DayLoad day) {
        if (day.total() == 0) {
            return page.say("forecast.nothing");
        }
        var reviews = page.count("count.review", day.reviews());
        return day.fresh() == 0 ? reviews : page.say("count.and", reviews, page.count("count.new", day.fresh()));
    }

    private String sum(List<DayLoad> days) {
        var reviews = days.stream().mapToInt(DayLoad::reviews).sum();
        var fresh = days.stream().mapToInt(DayLoad::fresh).sum();
        var most = days.stream().max(Comparator.comparingInt(DayLoad::total));
        if (reviews + fresh == 0 || most.isEmpty()) {
            return page.say("forecast.none");
        }
        var aDay = Math.round((double) (reviews + fresh) / days.size());
        var asked = page.count("count.review", reviews);
        return page.say(
                "forecast.sum",
                fresh == 0 ? asked : page.say("count.and", asked, page.count("count.new.item", fresh)),
                aDay == 0 ? page.say("forecast.less") : page.say("forecast.about", aDay),
                Days.inWords(page, most.get().day()),
                most.get().total());
    }
}
