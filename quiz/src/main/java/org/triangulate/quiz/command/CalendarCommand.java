package org.triangulate.quiz.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.screen.CalendarScreen;
import org.triangulate.quiz.screen.DayCount;
import picocli.CommandLine.Command;

/** On which days one studied. */
@Command(name = "calendar", description = "Show how many answers you gave on each day of the last 12 weeks.")
final class CalendarCommand extends Subcommand {
    private static final int WEEKS = 12;

    @Override
    public Integer call() {
        var desk = workspace().desk();
        var days = desk.days();
        var today = days.of(desk.clock().instant());
        var first = today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS - 1L);
        var byDay = new TreeMap<LocalDate, Integer>();
        desk.given().stream()
                .map(answer -> days.of(answer.at()))
                .filter(day -> !day.isBefore(first))
                .forEach(day -> byDay.merge(day, 1, Integer::sum));
        var counts = byDay.entrySet().stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .toList();
        return answer(
                () -> tree(counts, first, today), () -> new CalendarScreen(desk.page()).lines(counts, today, WEEKS));
    }

    private static Node tree(List<DayCount> counts, LocalDate first, LocalDate today) {
        return Node.mapping()
                .with("from", first.toString())
                .with("to", today.toString())
                .with(
                        "days",
                        Node.list(counts.stream().map(CalendarCommand::tree).toList()))
                .done();
    }

    private static Node tree(DayCount day) {
        return Node.mapping()
                .with("day", day.day().toString())
                .with("answers", Node.number(day.count()))
                .done();
    }
}
