package org.triangulate.quiz.screen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** On which days somebody studied, and how much: a row for each week, a column for each day of the week. */
public final class CalendarScreen {
    private static final int WEEK = 7;

    /** What the name of a day takes at least. */
    private static final int LABEL = 6;

    private final Page page;

    public CalendarScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a calendar.
     *
     * @param counts how many answers were given on which day; days without any need not be there
     * @param weeks how many weeks there are to show, with that of today
     */
    public List<Line> lines(List<DayCount> counts, LocalDate today, int weeks) {
        var byDay = new TreeMap<LocalDate, Integer>();
        var first = today.with(DayOfWeek.MONDAY).minusWeeks(weeks - 1L);
        counts.stream()
                .filter(count -> count.count() > 0
                        && !count.day().isBefore(first)
                        && !count.day().isAfter(today))
                .forEach(count -> byDay.merge(count.day(), count.count(), Integer::sum));
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(page.count("calendar.title", weeks), Style.TITLE), page.width()));
        if (page.plain()) {
            byDay.forEach((day, count) -> lines.addAll(page.wrapped(Line.of(
                    page.say("calendar.day", Days.atTheBeginning(page, day), page.count("count.answer", count))))));
        } else {
            lines.addAll(grid(byDay, first, today, weeks));
        }
        lines.addAll(sum(byDay, first, today));
        return lines;
    }

    private List<Line> grid(Map<LocalDate, Integer> byDay, LocalDate first, LocalDate today, int weeks) {
        var lines = new ArrayList<Line>();
        var labels = IntStream.range(0, weeks)
                .mapToObj(week -> Days.dayAndMonth(page, first.plusWeeks(week)))
                .toList();
        var before =
                Math.max(LABEL, labels.stream().mapToInt(String::length).max().orElse(0));
        var names = "  " + page.say("calendar.days").replace(" ", "  ");
        lines.add(Line.of(page.indent() + " ".repeat(before) + names, Style.FAINT));
        for (int week = 0; week < weeks; week++) {
            var monday = first.plusWeeks(week);
            var label = " ".repeat(before - labels.get(week).length()) + labels.get(week);
            var row = Line.of(page.indent() + label, Style.FAINT);
            for (int day = 0; day < WEEK; day++) {
                var date = monday.plusDays(day);
                row = row.plus(date.isAfter(today) ? Line.of("    ") : cell(byDay.getOrDefault(date, 0)));
            }
            lines.add(row);
        }
        lines.addAll(page.wrapped(Line.of(page.say("calendar.key"), Style.FAINT)));
        return lines;
    }

    /** A figure and a sign that is the darker the more there is. */
    private static Line cell(int count) {
        return count == 0
                ? Line.of("   ·", Style.FAINT)
                : Line.of(String.format("%3s", figure(count))).plus(sign(count), Style.BAR);
    }

    private static String figure(int count) {
        return count < 1000 ? String.valueOf(count) : Math.min(99, count / 1000) + "k";
    }

    private static String sign(int count) {
        return count < 10 ? "░" : count < 25 ? "▒" : count < 50 ? "▓" : "█";
    }

    private List<Line> sum(Map<LocalDate, Integer> byDay, LocalDate first, LocalDate today) {
        var days = ChronoUnit.DAYS.between(first, today) + 1;
        var answers = byDay.values().stream().mapToInt(Integer::intValue).sum();
        if (answers == 0) {
            return page.wrapped(Line.of(page.count("calendar.none", days)));
        }
        var streak = Streak.of(byDay.keySet(), today);
        var given = page.count("count.answer", answers);
        var of = page.count("calendar.of", days, byDay.size());
        var longest = page.count("count.day", streak.longest());
        return page.wrapped(Line.of(
                streak.current() == 0
                        ? page.say("calendar.sum", given, of, longest)
                        : page.say("calendar.sum.now", given, of, longest, page.count("count.day", streak.current()))));
    }
}
