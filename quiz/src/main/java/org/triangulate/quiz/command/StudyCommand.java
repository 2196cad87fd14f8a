package org.triangulate.quiz.command;

import org.triangulate.quiz.shell.StudyLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Today's session: what is due, and something new. */
@Command(name = "study", description = "Start today's session, or go on with it: what is due, then something new.")
final class StudyCommand extends Subcommand {
    private static final int QUESTIONS = 20;

    @Option(names = "--confidence", description = "Say of every answer how sure you are of it.")
    private boolean confidence;

    @Override
    public Integer call() {
        var desk = workspace().desk();
        var plan = desk.planner().plan(desk.material().bank().items(), QUESTIONS);
        if (wantsJson()) {
            print(PlanTree.of(plan, desk.material()));
            return 0;
        }
        return root().leave(new StudyLoop(desk, confidence).run("study", plan));
    }
}
