package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.memory.Forecast;
import org.triangulate.quiz.screen.DayLoad;
import org.triangulate.quiz.screen.ForecastScreen;
import picocli.CommandLine.Command;

/** What the coming days bring. */
@Command(name = "forecast", description = "Show how many items fall due on each of the coming 14 days.")
final class ForecastCommand extends Subcommand {
    private static final int DAYS = 14;

    @Override
    public Integer call() {
        var desk = workspace().desk();
        var memories = desk.memories();
        var unmet = desk.material().bank().items().stream()
                .filter(item -> !memories.knows(item.id()))
                .count();
        var days = days(Forecast.of(memories.agenda(), desk.clock().instant(), DAYS));
        return answer(() -> tree(days, unmet), () -> new ForecastScreen(desk.page()).lines(days, unmet));
    }

    /** The load of each day, with all that is overdue on the first. */
    private static List<DayLoad> days(Forecast forecast) {
        var days = new ArrayList<DayLoad>();
        for (var day : forecast.days()) {
            days.add(new DayLoad(day.date(), day.reviews() + (days.isEmpty() ? forecast.overdue() : 0), 0));
        }
        return days;
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
