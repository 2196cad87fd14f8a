package org.triangulate.quiz.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.screen.DayLoad;
import org.triangulate.quiz.screen.ForecastScreen;
import org.triangulate.quiz.session.Memories;
import picocli.CommandLine.Command;

/** What the coming days bring. */
@Command(name = "forecast", description = "Show how many items fall due on each of the coming 14 days.")
final class ForecastCommand extends Subcommand {
    private static final int DAYS = 14;

    @Override
    public Integer call() {
        var desk = workspace().desk();
        var memories = desk.memories();
        var items = desk.material().bank().items();
        var unmet = items.stream().filter(item -> !memories.knows(item.id())).count();
        var days = days(items, memories, desk.clock().instant(), workspace().zone());
        return answer(() -> tree(days, unmet), () -> new ForecastScreen(desk.page()).lines(days, unmet));
    }

    /** The load of each day, with all that is overdue on the first. */
    private static List<DayLoad> days(List<Item> items, Memories memories, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var due = items.stream()
                .flatMap(item -> memories.of(item.id()).stream())
                .map(Memory::due)
                .map(at -> LocalDate.ofInstant(at, zone))
                .map(day -> day.isBefore(today) ? today : day)
                .toList();
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day ->
                        new DayLoad(day, (int) due.stream().filter(day::equals).count(), 0))
                .toList();
    }

    private static Node tree(List<DayLoad> days, long unmet) {
        return Node.mapping()
                .with("days", Node.list(days.stream().map(ForecastCommand::tree).toList()))
                .with("new", Node.number(unmet))
                .done();
    }

    private static Node tree(DayLoad day) {
        return Node.mapping()
                .with("day", day.day().toString())
                .with("due", Node.number(day.reviews()))
                .done();
    }
}
