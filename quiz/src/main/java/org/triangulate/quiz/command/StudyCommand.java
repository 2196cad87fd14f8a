package org.triangulate.quiz.command;

import java.util.List;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.store.PlannedItem;
import picocli.CommandLine.Command;

/** Today's session: what is due, and something new. */
@Command(name = "study", description = "Start today's session, or go on with it: what is due, then something new.")
final class StudyCommand extends SessionCommand {

    @Override
    public Integer call() {
        return run(Kind.STUDY.word(), this::plan, "nothing.today");
    }

    private List<PlannedItem> plan(Desk desk) {
        var today = desk.today();
        var planner = desk.planner(today.memories());
        var items = desk.material().bank().items();
        return planner.study(items, today.portion(planner.fresh(items)), questions());
    }
}
