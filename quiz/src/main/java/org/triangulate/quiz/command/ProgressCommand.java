package org.triangulate.quiz.command;

import org.triangulate.course.tree.Node;
import org.triangulate.quiz.screen.ProgressScreen;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import picocli.CommandLine.Command;

/** How far one has come. */
@Command(name = "progress", description = "Show how far you are, unit by unit.")
final class ProgressCommand extends Subcommand {
    @Override
    public Integer call() {
        var desk = workspace().desk();
        var answers = desk.profile().answerCount(desk.material().course().id());
        var progress = Progress.of(
                desk.material(), desk.memories(), answers, desk.clock().instant());
        return answer(() -> tree(progress), () -> new ProgressScreen(desk.page()).lines(progress));
    }

    private static Node tree(Progress progress) {
        return Node.mapping()
                .with("answers", Node.number(progress.answers()))
                .with("due", Node.number(progress.due()))
                .with("new", Node.number(progress.fresh()))
                .with(
                        "units",
                        Node.list(progress.units().stream()
                                .map(ProgressCommand::tree)
                                .toList()))
                .done();
    }

    private static Node tree(UnitProgress unit) {
        return Node.mapping()
                .with("id", unit.id())
                .with("title", unit.title())
                .with("items", Node.number(unit.items()))
                .with("met", Node.number(unit.met()))
                .with("due", Node.number(unit.due()))
                .with("recall", Node.number(Math.round(unit.recall() * 1000) / 1000.0))
                .done();
    }
}
